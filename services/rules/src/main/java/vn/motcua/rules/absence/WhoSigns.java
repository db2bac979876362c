package vn.motcua.rules.absence;

/**
 * By what right a person signs a paper (Decree 30/2020 Art. 13). The rule itself is a
 * decision table that a lawyer reads; this is how it is asked.
 */
public interface WhoSigns {

    /** Asks about one person and one kind of paper. */
    Right of(Position position, SignedPaper paper);

    /** What the person is on the day. */
    enum Position {

        /** Người đứng đầu: appointed to sign, and on no list of substitutes. */
        HEAD,

        /** On the dated list to sign in the head's place. */
        KT,

        /** On the dated list by written authorisation. */
        TUQ,

        /** On the dated list by order. */
        TL,

        /** Appointed to something else. */
        NONE;

        /** The position that a line of the list gives. */
        public static Position of(AuthorityMark mark) {
            return switch (mark) {
                case KT -> KT;
                case TUQ -> TUQ;
                case TL -> TL;
            };
        }

    }

    /** What is signed. */
    enum SignedPaper {

        /** The result, an approval or a refusal. */
        RESULT,

        /** The notice that a dossier is stopped. */
        STOP,

        /** A letter in which the authority apologises. */
        APOLOGY

    }

    /** By what right it is signed. */
    enum Right {

        /** As the head. */
        HEAD,

        /** Ký thay. */
        KT,

        /** Ký thừa ủy quyền. */
        TUQ,

        /** Ký thừa lệnh. */
        TL,

        /** By none: the paper is not signed by this person. */
        REFUSED

    }

}
