package vn.motcua.dossier.apology;

import java.time.Instant;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.notice.Notices;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.events.DossierFact;

/**
 * The result came in time after all, on the day of the letter (domain D5): signed and not
 * delivered, the letter is called back with the reason and the dossier counts without it;
 * delivered, it stands.
 */
@Component
class LetterRecall {

    private final Letters letters;

    private final PaperOffice papers;

    private final Notices notices;

    private final Register register;

    private final History history;

    private final Texts texts;

    private final ApplicationEventPublisher publisher;

    LetterRecall(Letters letters, PaperOffice papers, Notices notices, Register register, History history, Texts texts,
            ApplicationEventPublisher publisher) {
        this.letters = letters;
        this.papers = papers;
        this.notices = notices;
        this.register = register;
        this.history = history;
        this.texts = texts;
        this.publisher = publisher;
    }

    /**
     * Calls the letter of a settled dossier back, unless the dossier is late: then the
     * letter is due to the applicant. What a mail server may have by now stands.
     */
    void undelivered(Dossier dossier, Instant now, String account) {
        if (dossier.lateness().lateAt() != null) {
            return;
        }
        this.letters.alive(dossier.id())
            .filter((letter) -> letter.state() == Letter.State.SIGNED)
            .filter((letter) -> this.notices.withdrawLetter(dossier.id()))
            .ifPresent((letter) -> recall(dossier, letter, now, account));
    }

    private void recall(Dossier dossier, Letter letter, Instant now, String account) {
        String because = this.texts.of("apology.recalled-because");
        this.letters.recall(letter.id(), because, now);
        this.papers.recall(Objects.requireNonNull(letter.paper()), now);
        Dossier without = this.register.change(dossier.id()).withoutApology().save();
        this.history.record(new DossierFact.ApologyRecalled(without.snapshot(), account), now, account, "reason",
                because);
        this.publisher.publishEvent(new Signal.ApologyCancelled(dossier.id()));
    }

}
