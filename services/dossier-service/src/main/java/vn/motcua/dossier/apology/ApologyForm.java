package vn.motcua.dossier.apology;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Signature;
import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.papers.ApologyPaper;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperHead;
import vn.motcua.papers.PersonLine;
import vn.motcua.rules.absence.WhoSigns.SignedPaper;
import vn.motcua.rules.apology.ApologyRules;
import vn.motcua.rules.apology.ApologyWording;

/**
 * Fills Mẫu 04. The sentence that is true before expiry is not the one that is true after
 * it (domain D7).
 */
@Component
public class ApologyForm {

    private final Parties parties;

    private final Directory directory;

    private final Substitutes substitutes;

    private final PaperOffice papers;

    private final Texts texts;

    ApologyForm(Parties parties, Directory directory, Substitutes substitutes, PaperOffice papers, Texts texts) {
        this.parties = parties;
        this.directory = directory;
        this.substitutes = substitutes;
        this.papers = papers;
        this.texts = texts;
    }

    /** The draft as the signatory would sign it now: watermarked, without a number. */
    public byte[] preview(Dossier dossier, Letter letter, Instant now, Actor signer) {
        Signature signature = this.substitutes.preview(agencyOf(dossier), signer, now);
        return this.papers.preview(dossier, FormKey.APOLOGY, now, of(dossier, letter, now, signature, null));
    }

    /** The letter to be printed and signed by hand by this person, with its code. */
    byte[] toSignByHand(Dossier dossier, Letter letter, Instant now, Actor signer) {
        Signature signature = this.substitutes.signature(agencyOf(dossier), signer, SignedPaper.APOLOGY, now);
        return this.papers.toSignByHand(dossier, FormKey.APOLOGY, now,
                of(dossier, letter, now, signature, PrintCode.of(dossier, letter, signer, now)));
    }

    /** The letter with its signature; refused where the person may not sign it. */
    Function<PaperHead, Paper> signed(Dossier dossier, Letter letter, Instant now, Actor signer) {
        return of(dossier, letter, now, this.substitutes.signature(agencyOf(dossier), signer, SignedPaper.APOLOGY, now),
                null);
    }

    private Agency agencyOf(Dossier dossier) {
        return this.directory.agency(dossier.subject().agency());
    }

    private Function<PaperHead, Paper> of(Dossier dossier, Letter letter, Instant now, Signature signature,
            @Nullable String printCode) {
        Party submitter = Objects.requireNonNull(this.parties.of(dossier.id()).get(PartyRole.SUBMITTER));
        Instant legalDue = Objects.requireNonNull(dossier.deadline().originalDueAt());
        Instant resolvedAt = dossier.handling().resolvedAt();
        boolean after = ApologyRules.wordingAt(now, legalDue) == ApologyWording.AFTER_EXPIRY;
        return (head) -> new ApologyPaper(head, after, Objects.requireNonNull(dossier.code()),
                new PersonLine(submitter.name(), submitter.address(), submitter.phone(), submitter.email(), null),
                dossier.subject().procedureName(), Objects.requireNonNull(dossier.receivedAt()).atZone(Clocks.ZONE),
                legalDue.atZone(Clocks.ZONE), letter.newDueAt().atZone(Clocks.ZONE),
                (resolvedAt == null) ? null : resolvedAt.atZone(Clocks.ZONE), reason(letter), signature.authority(),
                signature.title(), signature.name(), printCode);
    }

    private String reason(Letter letter) {
        String listed = this.texts.of("apology-reason." + letter.reasonCode().name());
        if (letter.reason() == null) {
            return listed;
        }
        return switch (letter.reasonCode()) {
            case OTHER -> letter.reason();
            default -> listed + "; " + letter.reason();
        };
    }

}
