package vn.motcua.rules.dossier;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * What was written down wrongly about the people of a dossier is put right (domain D14).
 * Nobody changes the data of a dossier without ground (Decree 61/2018 Art. 5.1); a
 * mistake at the desk is mended by the agency that made it (Art. 21). So each correction
 * has a reason; another identity has a paper that shows it, and once the dossier has left
 * the desk the supervisor answers for it. After the return the matter is over: what is
 * wrong then is wrong in the result, which is called back.
 */
public final class ApplicantCorrection {

    private static final Set<DossierStatus> AT_DESK = EnumSet.of(DossierStatus.SUBMITTED,
            DossierStatus.SUPPLEMENT_BEFORE_ACCEPTANCE, DossierStatus.ACCEPTED);

    private static final Set<DossierStatus> LAWFUL = EnumSet.of(DossierStatus.SUBMITTED,
            DossierStatus.SUPPLEMENT_BEFORE_ACCEPTANCE, DossierStatus.ACCEPTED, DossierStatus.IN_PROGRESS,
            DossierStatus.AWAITING_SUPPLEMENT, DossierStatus.RESOLVED, DossierStatus.STOPPED);

    private ApplicantCorrection() {
    }

    /** Whether anything about the people may still be put right. */
    public static boolean isLawful(DossierStatus now) {
        return LAWFUL.contains(now);
    }

    /** Refuses once the dossier is over, and without a reason. */
    public static void requireLawful(DossierStatus now, @Nullable String reason) {
        if (!isLawful(now)) {
            throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "dossier",
                    Map.of("status", now.name(), "act", "CORRECT_APPLICANT"));
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
    }

    /**
     * What kind of correction it is. The same number, or none before and after, is the
     * same person, whose name was misspelt.
     * @param field where the party stands in the input: {@code owner}
     * @param before null where nobody was named in that part
     * @throws Refusal if nothing is changed
     */
    public static Kind kind(String field, @Nullable Party before, Party after) {
        if (after.equals(before)) {
            throw new Refusal(RefusalReason.PARTY_UNCHANGED, field);
        }
        boolean same = before != null && before.kind() == after.kind() && before.idKind() == after.idKind()
                && Objects.equals(before.idNumber(), after.idNumber());
        return same ? Kind.SPELLING : Kind.IDENTITY;
    }

    /** Refuses another identity without a paper that shows it. */
    public static void requireProof(Kind kind, @Nullable String proof) {
        if (kind == Kind.IDENTITY && (proof == null || proof.isBlank())) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "proof");
        }
    }

    /** Whether the supervisor has to do it: another identity, away from the desk. */
    public static boolean needsSupervisor(Kind kind, DossierStatus now) {
        return kind == Kind.IDENTITY && !AT_DESK.contains(now);
    }

    /** What is put right. */
    public enum Kind {

        /** How the same person is called or reached. */
        SPELLING,

        /** Who it is: the number or the kind of paper, or somebody who was left out. */
        IDENTITY

    }

}
