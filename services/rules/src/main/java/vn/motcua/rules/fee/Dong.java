package vn.motcua.rules.fee;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Amounts of money as people and programs give them, read as whole đồng. */
public final class Dong {

    /** More than any fee of an administrative procedure: ten thousand million đồng. */
    public static final long MOST = 10_000_000_000L;

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,11}|\\d{1,3}(\\.\\d{3}){1,3}");

    private Dong() {
    }

    /**
     * An amount as people write it: {@code 8000} or {@code 8.000}.
     * @return null where nothing is written
     * @throws Refusal {@code FIELD_INVALID} for anything else, {@code 700 VNĐ} too:
     * nobody guesses what it means
     */
    public static @Nullable BigDecimal written(String field, @Nullable String text) {
        String amount = (text == null) ? "" : text.strip();
        if (amount.isEmpty()) {
            return null;
        }
        if (!WRITTEN.matcher(amount).matches()) {
            throw invalid(field);
        }
        return new BigDecimal(amount.replace(".", ""));
    }

    /**
     * A number as whole đồng.
     * @throws Refusal {@code FIELD_INVALID} for a fraction, less than nothing or more
     * than {@link #MOST}
     */
    public static long whole(String field, BigDecimal amount) {
        // the size is looked at first: 1e999999999 has as many digits
        if (amount.signum() < 0 || (long) amount.precision() - amount.scale() > 11
                || amount.stripTrailingZeros().scale() > 0 || amount.longValue() > MOST) {
            throw invalid(field);
        }
        return amount.longValueExact();
    }

    private static Refusal invalid(String field) {
        return new Refusal(RefusalReason.FIELD_INVALID, field, "kind", "DONG");
    }

}
