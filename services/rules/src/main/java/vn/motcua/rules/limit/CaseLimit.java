package vn.motcua.rules.limit;

import java.util.List;
import java.util.stream.Collectors;

import vn.motcua.rules.deadline.TimeLimit;

/**
 * The limit of one case at one place, and why it is that.
 *
 * @param code of the case; empty for the general one
 * @param because the lines of the procedure's text that it rests on; none for the general
 * limit
 */
public record CaseLimit(String code, TimeLimit limit, List<LimitCase> because) {

    public CaseLimit {
        because = List.copyOf(because);
    }

    /**
     * The case and the place in words: {@code nhà ở riêng lẻ; xã miền núi: thêm 10 ngày};
     * empty for the general limit.
     */
    public String grounds() {
        return this.because.stream().map(LimitCase::toVietnamese).collect(Collectors.joining("; "));
    }

}
