package vn.motcua.dossier.apology;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The signature under the letter: numbered, frozen, the appointment moved once, the
 * original date kept (Decree 61/2018 Art. 19.9). Here signing is the signatory's recorded
 * approval.
 */
@Component
class SignApologyWork implements WorkHandler {

    private final Letters letters;

    private final ApologySigning signing;

    private final PaperOffice papers;

    private final History history;

    SignApologyWork(Letters letters, ApologySigning signing, PaperOffice papers, History history) {
        this.letters = letters;
        this.signing = signing;
        this.papers = papers;
        this.history = history;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.SIGN_APOLOGY);
    }

    @Override
    public Answer complete(Work work) {
        Letter letter = this.letters.alive(work.dossier().id()).orElseThrow();
        return switch (work.completion().requireDecision()) {
            case "SIGN" -> sign(work, letter);
            case "SEND_BACK" -> sendBack(work, letter);
            default -> throw WorkHandler.unknownDecision(work);
        };
    }

    private Answer sendBack(Work work, Letter letter) {
        String because = (work.completion().reason() == null) ? work.completion().comment()
                : work.completion().reason();
        if (because == null || because.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        this.letters.sendBack(letter.id(), because.strip());
        String account = work.actor().account();
        this.history.record(new DossierFact.ApologySentBack(work.dossier().snapshot(), account), work.now(), account,
                "reason", because.strip());
        return Answer.decided("SEND_BACK");
    }

    private Answer sign(Work work, Letter letter) {
        ApologySigning.Signed signed = this.signing.sign(work.dossier(), letter,
                new ApologySigning.Signer(work.actor(), work.now(), null), work.now(), (dossier, body) -> this.papers
                    .issue(dossier, FormKey.APOLOGY, work.now(), work.actor().account(), body));
        return new Answer(true, Map.of("decision", "SIGN", "byEmail", signed.byEmail()));
    }

}
