package vn.motcua.events.contract;

import org.jspecify.annotations.Nullable;

/**
 * All that a text in a fact may be. There is none for the words of a person, nor for
 * anything by which a citizen is known: a field that would need it does not belong in a
 * fact.
 */
enum TextMeaning {

    /** A code in capitals, of a list that may grow. */
    CODE("^[A-Z][A-Z0-9_]*$"),

    /** Number or code of an agency, a unit, a procedure, a paper, a step: one word. */
    IDENTIFIER("^[^\\s@]{1,100}$"),

    /** Account of an official, never of a citizen. */
    ACCOUNT("^[a-z0-9][a-z0-9._-]{1,39}$"),

    /** A keyed hash that nobody can read back. */
    HASH("^[A-Za-z0-9_-]{43}$"),

    /** A name that the State publishes: of an agency, a procedure, a field of work. */
    PUBLIC_NAME(null);

    private final @Nullable String pattern;

    TextMeaning(@Nullable String pattern) {
        this.pattern = pattern;
    }

    /** What every such text matches; absent where any may occur. */
    @Nullable String pattern() {
        return this.pattern;
    }

}
