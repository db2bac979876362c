package vn.motcua.dossier.apology;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.papers.ScannedPage;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.apology.WetInk;
import vn.motcua.rules.result.ResultFileType;

/**
 * The path of ink (domain D4): printed, signed by hand, numbered and stamped by the
 * clerk, scanned, and from there on as any signed letter.
 */
@Component
class InkSignatures {

    private final Letters letters;

    private final ApologySigning signing;

    private final ApologyForm form;

    private final PaperOffice papers;

    private final Worklist worklist;

    private final Register register;

    private final Ledger ledger;

    private final Access access;

    private final Accounts accounts;

    private final LegalClock clock;

    private final Commands commands;

    InkSignatures(Letters letters, ApologySigning signing, ApologyForm form, PaperOffice papers, Worklist worklist,
            Register register, Ledger ledger, Access access, Accounts accounts, LegalClock clock, Commands commands) {
        this.letters = letters;
        this.signing = signing;
        this.form = form;
        this.papers = papers;
        this.worklist = worklist;
        this.register = register;
        this.ledger = ledger;
        this.access = access;
        this.accounts = accounts;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * The letter to print, with the lines of who will sign it.
     * @throws Refusal if no letter waits, or the person may not sign it
     */
    byte[] print(UUID id, @Nullable String signer) {
        return this.commands.run(() -> {
            this.access.require(Role.CLERK, Role.SIGNATORY);
            Dossier dossier = this.register.get(id);
            this.access.requireAgency(dossier.subject().agency());
            waiting(id);
            this.access.recordLook("DRAFT", id, null);
            return this.form.toSignByHand(dossier, letter(id), this.clock.instant(), signer(dossier, signer));
        });
    }

    /**
     * Registers the signed letter with its scan.
     * @throws Refusal if the person may not, the signer may not sign, what was signed is
     * not the letter as it stands, the number is taken, the moment cannot be, or the file
     * is neither PDF nor JPEG
     */
    IssuedPaper register(UUID id, Signed said, byte[] file) {
        return this.commands.run(() -> {
            this.access.require(Role.CLERK);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            WorkItem item = waiting(id);
            Instant now = this.clock.instant();
            Instant signedAt = (said.at() == null) ? now : said.at();
            WetInk.requireSignedAt(signedAt, item.createdAt(), now, this.ledger.calendarOf(dossier.subject().agency()));
            byte[] scan = scan(file);
            Actor signer = signer(dossier, said.signer());
            Letter letter = letter(id);
            String typed = (said.number() == null || said.number().isBlank()) ? null : said.number().strip();
            ApologySigning.Signed signed = this.signing.sign(dossier, letter,
                    new ApologySigning.Signer(signer, signedAt, this.access.current().account()), now, (of, body) -> {
                        WetInk.requireCurrentPrint(said.printed(), PrintCode.of(dossier, letter, signer, signedAt));
                        return this.papers.issueScanned(of, FormKey.APOLOGY, signedAt, signer.account(), typed, body,
                                scan);
                    });
            this.worklist.register(item, signer.account(), "SIGN",
                    Map.of("decision", "SIGN", "byEmail", signed.byEmail()));
            return signed.paper();
        });
    }

    private WorkItem waiting(UUID id) {
        return this.worklist.openOf(id, WorkKind.SIGN_APOLOGY)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "letter", "id", id.toString()));
    }

    private Letter letter(UUID id) {
        return this.letters.alive(id).orElseThrow();
    }

    private Actor signer(Dossier dossier, @Nullable String account) {
        if (account == null || account.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "signedBy");
        }
        return this.accounts.find(account.strip())
            .filter((person) -> person.agency().equals(dossier.subject().agency()))
            .orElseThrow(() -> new Refusal(RefusalReason.FIELD_INVALID, "signedBy", "value", account));
    }

    /** A photographed page is kept as the PDF it makes. */
    private static byte[] scan(byte[] file) {
        ResultFileType type = ResultFileType.of(file);
        if (!List.of(ResultFileType.PDF, ResultFileType.JPEG).contains(type)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "file");
        }
        try {
            return (type == ResultFileType.PDF) ? file : ScannedPage.pdf(file);
        }
        catch (IOException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "file", "kind", "JPEG");
        }
    }

    /**
     * What the clerk says of the signature.
     *
     * @param number as written on the paper; null to take the next one
     * @param at when it was signed; null for now
     * @param printed code on the print that was signed
     */
    record Signed(@Nullable String signer, @Nullable String number, @Nullable Instant at, @Nullable String printed) {
    }

}
