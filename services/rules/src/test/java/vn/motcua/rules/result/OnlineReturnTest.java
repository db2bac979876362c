package vn.motcua.rules.result;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.events.Channel;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Decree 61/2018 Art. 20: what is returned online can be fetched, by whom it concerns.
 */
class OnlineReturnTest {

    @Test
    void nothing_is_returned_online_that_is_not_kept() {
        assertThat(catchThrowableOfType(Refusal.class, () -> OnlineReturn.requireFile(Channel.ONLINE, false)).reason())
            .isEqualTo(RefusalReason.RESULT_WITHOUT_FILE);
        assertThatCode(() -> OnlineReturn.requireFile(Channel.ONLINE, true)).doesNotThrowAnyException();
        assertThatCode(() -> OnlineReturn.requireFile(Channel.DESK, false)).doesNotThrowAnyException();
        assertThatCode(() -> OnlineReturn.requireFile(Channel.POSTAL, false)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "number {0}, typed {1}: known {2}")
    @CsvSource({ "070190001234, 1234, true", "070190001234, ' 1234 ', true", "070190001234, 1235, false",
            "070190001234, '', false", "C123456a, 456A, true", ", '', true", "12, '', true" })
    void who_fetches_knows_the_end_of_the_number(@Nullable String number, String typed, boolean known) {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> OnlineReturn.requireKnown(number, typed));
        assertThat(refused == null).isEqualTo(known);
    }

}
