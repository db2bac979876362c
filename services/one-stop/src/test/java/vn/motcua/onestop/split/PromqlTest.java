package vn.motcua.onestop.split;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PromqlTest {

    @Test
    void readsNamesAndLabelsAndNothingElse() {
        assertThat(Promql.metrics("sum by (job, uri) (rate(http_requests_count{job=\"dossier\",uri!~\"/x|y{2}\"}[5m]))"
                + " / on(job) group_left() max(up offset 5m) > bool 0.5 and a:b{} or inf"))
            .isEqualTo(Map.of("http_requests_count", Set.of("job", "uri"), "up", Set.of(), "a:b", Set.of()));
    }

    @Test
    void takesALabelOfAGroupingForNoMetric() {
        assertThat(Promql.metrics("topk(3, avg without(instance) (x))")).containsOnlyKeys("x");
    }

}
