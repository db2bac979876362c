package vn.motcua.dossier.resolution;

import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Sending back to an earlier step needs to say why. */
final class SentBack {

    private SentBack() {
    }

    static String because(WorkHandler.Work work) {
        String words = (work.completion().reason() == null) ? work.completion().comment() : work.completion().reason();
        if (words == null || words.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        return words.strip();
    }

}
