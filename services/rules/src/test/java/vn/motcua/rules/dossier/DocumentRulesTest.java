package vn.motcua.rules.dossier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentRulesTest {

    @ParameterizedTest(name = "\"{0}\", {1} originals, {2} copies: wrong {3}")
    @CsvSource({ "Tờ khai, 1, 0, ''", "Tờ khai, 0, 1, ''", "Tờ khai, 0, 0, originals", "Tờ khai, -1, 1, originals",
            "Tờ khai, 1, -1, copies", "Tờ khai, 10000, 0, originals", "' ', 1, 0, name", ", 1, 0, name",
            "Tờ khai, -1, -2, originals copies" })
    void a_paper_has_a_name_and_at_least_one_sheet_came(String name, int originals, int copies, String wrong) {
        assertThat(DocumentRules.check("documents[0]", name, originals, copies)).extracting(Refusal::field)
            .containsExactly(
                    wrong.isEmpty() ? new String[0] : wrong.replaceAll("(\\w+)", "documents[0].$1").split(" "));
    }

}
