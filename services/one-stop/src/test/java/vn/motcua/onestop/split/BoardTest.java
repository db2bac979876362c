package vn.motcua.onestop.split;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The check of the board, met by burglars.
 */
class BoardTest {

    private static final Scrape SCRAPE = Scrape.of("""
            # HELP motcua_dossiers_open Open dossiers
            # TYPE motcua_dossiers_open gauge
            motcua_dossiers_open{agency="all",state="overdue"} 2.0
            process_cpu_usage 0.1
            """);

    @Test
    void findsWhatNoServiceTells() {
        assertThat(board("sum by (job) (motcua_dossiers_opened)", "up").missing(List.of(SCRAPE)))
            .containsExactly("motcua_dossiers_opened", "up");
    }

    @Test
    void findsALabelThatTheMetricDoesNotHave() {
        assertThat(board("motcua_dossiers_open{agency=\"all\",status=\"overdue\"}", "process_cpu_usage{job=\"x\"}")
            .missing(List.of(SCRAPE))).containsExactly("motcua_dossiers_open{status}");
    }

    @Test
    void readsTheVariablesToo() {
        assertThat(new Board(JsonMapper.builder().build().readTree("""
                {"templating": {"list": [{"definition": "label_values(motcua_dossiers_open, unit)"}]}}
                """)).missing(List.of(SCRAPE))).containsExactly("motcua_dossiers_open{unit}");
    }

    private static Board board(String first, String second) {
        JsonMapper json = JsonMapper.builder().build();
        return new Board(json.readTree("{\"panels\": [{\"targets\": [{\"expr\": " + json.writeValueAsString(first)
                + "}, {\"expr\": " + json.writeValueAsString(second) + "}]}]}"));
    }

}
