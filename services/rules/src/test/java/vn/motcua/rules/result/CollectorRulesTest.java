package vn.motcua.rules.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.events.Channel;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.dossier.IdentityKind;
import vn.motcua.rules.result.Collector.Acknowledgement;
import vn.motcua.rules.result.Collector.Capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CollectorRulesTest {

    private static final Map<Capacity, String> PARTIES = Map.of(Capacity.SUBMITTER, "Điểu Thị Mai", Capacity.OWNER,
            "Điểu Văn Sơn");

    @ParameterizedTest(name = "{0} as {1}, id {2}, paper {3}, relation {4}, lost {5}, {6}, by {7}: wrong {8}")
    @CsvSource({ "điểu thị  mai, SUBMITTER, , , , false, SIGNATURE, DESK, ",
            "Điểu Văn Sơn, OWNER, , , , false, FINGERPRINT, DESK, ",
            "Điểu Thị Mai, OWNER, , , , false, SIGNATURE, DESK, handover.capacity",
            "Điểu Thị Mai, REPRESENTATIVE, , , , false, SIGNATURE, DESK, handover.capacity",
            "Trần Văn Ba, SUBMITTER, , , , false, , DESK, handover.capacity handover.acknowledged",
            "Điểu Thị Mai, SUBMITTER, , , , false, , POSTAL, ", "Điểu Thị Mai, SUBMITTER, , , , false, , ONLINE, ",
            "Điểu Thị Mai, SUBMITTER, , , , true, SIGNATURE, DESK, handover.idNumber",
            "Điểu Thị Mai, SUBMITTER, 070190001234, , , true, SIGNATURE, DESK, ",
            "Trần Văn Ba, AUTHORISED, 070190001234, UQ số 12, , false, SIGNATURE, DESK, ",
            "Trần Văn Ba, AUTHORISED, 070190001234, , bố của trẻ, false, SIGNATURE, DESK, ",
            "Trần Văn Ba, AUTHORISED, 070190001234, , , false, SIGNATURE, DESK, handover.authorisation",
            "Trần Văn Ba, AUTHORISED, , UQ số 12, , false, SIGNATURE, DESK, handover.idNumber",
            "Trần Văn Ba, AUTHORISED, 0701, UQ số 12, , false, SIGNATURE, DESK, handover.idNumber",
            "' ', SUBMITTER, , , , false, SIGNATURE, DESK, collector handover.capacity",
            "' ', , , , , false, SIGNATURE, DESK, collector handover.capacity",
            "Trần Văn Ba, , , , , false, , DESK, handover.capacity handover.acknowledged",
            "Trần Văn Ba, , , , , false, , POSTAL, handover.capacity" })
    void says_all_that_is_wrong_at_once(String name, @Nullable Capacity capacity, @Nullable String idNumber,
            @Nullable String paper, @Nullable String relation, boolean lost, @Nullable Acknowledgement acknowledged,
            Channel way, @Nullable String wrong) {
        Collector collector = new Collector(name, capacity, (idNumber == null) ? null : IdentityKind.CITIZEN_ID,
                idNumber, paper, relation, lost, acknowledged);
        assertThat(String.join(" ", wrongFields(collector, way))).isEqualTo((wrong == null) ? "" : wrong);
    }

    @Test
    void a_bare_name_is_looked_up_among_the_parties() {
        assertThat(CollectorRules.capacityOf("ĐIỂU VĂN SƠN", PARTIES)).isEqualTo(Capacity.OWNER);
        assertThat(CollectorRules.capacityOf("Trần Văn Ba", PARTIES)).isNull();
        assertThatCode(() -> CollectorRules.capacityOf("", Map.of())).doesNotThrowAnyException();
    }

    @Test
    void of_a_party_the_name_is_enough_and_no_signature_is_made_up() {
        Collector owner = CollectorRules.named("điểu văn  sơn", PARTIES);
        assertThat(owner.capacity()).isEqualTo(Capacity.OWNER);
        assertThat(owner.acknowledged()).isNull();
        assertThat(catchThrowableOfType(Refusal.class, () -> CollectorRules.named("Trần Văn Ba", PARTIES)).field())
            .isEqualTo("handover.capacity");
        assertThat(catchThrowableOfType(Refusal.class, () -> CollectorRules.named(" ", PARTIES)).field())
            .isEqualTo("collector");
    }

    @ParameterizedTest(name = "ready {0}, promised {1}: told {2}")
    @CsvSource({ "2026-11-16T10:00:00Z, 2026-11-17T10:00:00Z, true",
            "2026-11-17T01:00:00Z, 2026-11-17T10:00:00Z, false", "2026-11-16T17:30:00Z, 2026-11-17T10:00:00Z, false",
            "2026-11-18T01:00:00Z, 2026-11-17T10:00:00Z, false", "2026-11-18T01:00:00Z, , false" })
    void only_a_result_of_an_earlier_day_is_told(Instant ready, @Nullable Instant promised, boolean told) {
        assertThat(EarlyReturn.hasToBeTold(ready, promised)).isEqualTo(told);
    }

    private static List<String> wrongFields(Collector collector, Channel way) {
        try {
            CollectorRules.require(collector, way, PARTIES);
            return List.of();
        }
        catch (Refusal one) {
            return List.of(one.field());
        }
        catch (Refusals several) {
            return several.all().stream().map(Refusal::field).toList();
        }
    }

}
