package vn.motcua.metrics.facts;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.metrics.indicators.Indicator;

import static org.assertj.core.api.Assertions.assertThat;

class CountTest {

    @ParameterizedTest
    @EnumSource
    void all_counts_of_an_indicator_are_told_apart_by_the_same_moment(Indicator indicator) {
        Set<Count> counts = EnumSet.copyOf(indicator.numerator());
        counts.addAll(indicator.missing());

        assertThat(counts.stream().map(Count::day).collect(Collectors.toSet())).hasSize(1);
        assertThat(indicator.missing()).doesNotContainAnyElementsOf(indicator.numerator());
    }

}
