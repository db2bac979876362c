package vn.motcua.dossier.access;

import org.jspecify.annotations.Nullable;

/** Covers identity numbers: {@code •••••••••123}. */
final class IdentityMask {

    private static final int SHOWN = 3;

    /** Of a shorter number the last three would say too much. */
    private static final int SHORTEST_SHOWN = 8;

    private IdentityMask() {
    }

    static String cover(@Nullable String number) {
        if (number == null || number.isBlank()) {
            return "";
        }
        String plain = number.strip();
        int shown = (plain.length() < SHORTEST_SHOWN) ? 0 : SHOWN;
        return "•".repeat(plain.length() - shown) + plain.substring(plain.length() - shown);
    }

}
