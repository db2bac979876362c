package vn.motcua.dossier.procedureimport;

import java.util.Locale;

/** Why a line cannot be read; the fact names the part, or the other line. */
record LineFault(Kind kind, String fact) {

    static LineFault of(Kind kind) {
        return new LineFault(kind, "");
    }

    /** What is wrong with it. */
    enum Kind {

        /** Longer than any procedure. */
        TOO_LONG,

        /** Bytes that are no UTF-8. */
        NOT_UTF8,

        /** No JSON, or not one object. */
        NOT_JSON,

        /** A part that must be there is not. */
        FIELD_MISSING,

        /** A part of another type, or with a value nobody knows. */
        FIELD_UNREADABLE,

        /** Another line of the same file speaks of the same procedure. */
        REPEATED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

    }

}
