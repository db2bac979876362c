package vn.motcua.dossier.intake;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.fee.Fees;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Documents;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.register.Taking;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.papers.DocumentLine;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperHead;
import vn.motcua.papers.PersonLine;
import vn.motcua.papers.ReceiptPaper;
import vn.motcua.papers.RefusalPaper;
import vn.motcua.papers.SupplementPaper;
import vn.motcua.rules.deadline.DayReason;
import vn.motcua.rules.deadline.Deadline;
import vn.motcua.rules.deadline.Explanation;
import vn.motcua.rules.deadline.TimeLimit;

/** Fills the forms of reception: Mẫu 01, 02 and 03. */
@Component
class IntakePapers {

    private final Parties parties;

    private final Documents documents;

    private final Directory directory;

    private final Ledger ledger;

    private final Fees fees;

    private final Texts texts;

    IntakePapers(Parties parties, Documents documents, Directory directory, Ledger ledger, Fees fees, Texts texts) {
        this.parties = parties;
        this.documents = documents;
        this.directory = directory;
        this.ledger = ledger;
        this.fees = fees;
        this.texts = texts;
    }

    /**
     * @param taking how the desk of another agency took it in; null where none did
     */
    Function<PaperHead, Paper> receipt(Dossier dossier, @Nullable Taking taking, Actor officer) {
        Map<PartyRole, Party> people = this.parties.of(dossier.id());
        Agency agency = this.directory.agency((taking == null) ? dossier.subject().agency() : officer.agency());
        String competent = (taking == null) ? null : this.directory.agency(taking.competent()).name();
        Deadline deadline = this.ledger.explained(dossier);
        String code = Objects.requireNonNull(dossier.code());
        String fee = this.fees.onReceipt(dossier);
        return (head) -> new ReceiptPaper(head, code, agency.deskName(),
                Objects.requireNonNull(line(people.get(PartyRole.SUBMITTER))), line(people.get(PartyRole.OWNER)),
                line(people.get(PartyRole.REPRESENTATIVE)), dossier.subject().procedureName(), papers(dossier),
                dossier.subject().sets(), limit(dossier.subject()), local(dossier.receivedAt()),
                local(dossier.deadline().dueAt()), returnBy(dossier, taking), lookup(head, dossier), agency.hotline(),
                officer.name(), notable(deadline.explanation()), dossier.deadline().provisionalCalendar(), serial(head),
                fee, competent);
    }

    /** Before the competent agency has it: no code, no clock, no day, no fee yet. */
    Function<PaperHead, Paper> takingReceipt(Dossier dossier, Taking taking, Actor officer) {
        Map<PartyRole, Party> people = this.parties.of(dossier.id());
        Agency agency = this.directory.agency(taking.takenBy());
        Agency competent = this.directory.agency(taking.competent());
        return (head) -> new ReceiptPaper(head, null, agency.deskName(),
                Objects.requireNonNull(line(people.get(PartyRole.SUBMITTER))), line(people.get(PartyRole.OWNER)),
                line(people.get(PartyRole.REPRESENTATIVE)), dossier.subject().procedureName(), papers(dossier),
                dossier.subject().sets(), limit(dossier.subject()), local(taking.at()), null, returnBy(dossier, taking),
                Objects.requireNonNull(head.proofUrl()), competent.hotline(), officer.name(), List.of(), false,
                serial(head), null, competent.name());
    }

    /** Fetched at a desk that need not be that of the agency that settles it. */
    private String returnBy(Dossier dossier, @Nullable Taking taking) {
        String way = this.texts.of("return-by." + dossier.subject().returnBy());
        return (taking == null || !dossier.subject().returnBy().equals("DESK")) ? way
                : way + ", " + this.directory.agency(taking.returnAt()).deskName();
    }

    Function<PaperHead, Paper> supplement(Dossier dossier, List<String> items, String reason, @Nullable Instant until,
            Actor officer) {
        Map<PartyRole, Party> people = this.parties.of(dossier.id());
        Agency agency = this.directory.agency(dossier.subject().agency());
        return (head) -> new SupplementPaper(head, dossier.code(),
                Objects.requireNonNull(line(people.get(PartyRole.SUBMITTER))), dossier.subject().procedureName(), items,
                reason, (until == null) ? null : local(until), agency.deskName() + ", " + agency.hotline(),
                officer.name());
    }

    Function<PaperHead, Paper> refusal(Dossier dossier, String reason, Actor officer) {
        Map<PartyRole, Party> people = this.parties.of(dossier.id());
        Agency agency = this.directory.agency(dossier.subject().agency());
        return (head) -> new RefusalPaper(head, agency.deskName(),
                Objects.requireNonNull(line(people.get(PartyRole.SUBMITTER))), dossier.subject().procedureName(),
                reason, officer.name());
    }

    private List<DocumentLine> papers(Dossier dossier) {
        return this.documents.of(dossier.id())
            .stream()
            .map((document) -> new DocumentLine(document.name(), document.originals(), document.copies()))
            .toList();
    }

    /** With the case and the place that it rests on, where they give another one. */
    private String limit(Dossier.Subject subject) {
        String words = this.texts.of("limit." + subject.limit().unit().name(), subject.limit().value());
        return subject.limitGrounds().isEmpty() ? words : this.texts.of("limit.because", words, subject.limitGrounds());
    }

    /**
     * The days that a reader would not expect: holidays, swaps, make-up days; plain
     * weekends explain themselves.
     */
    private static List<String> notable(Explanation explanation) {
        return explanation.toVietnamese((day) -> day.why() != DayReason.COUNTED && day.why() != DayReason.WEEKEND
                && day.why() != DayReason.RECEPTION_DAY);
    }

    private static String lookup(PaperHead head, Dossier dossier) {
        String proof = Objects.requireNonNull(head.proofUrl());
        return proof.substring(0, proof.indexOf("/xac-thuc/")) + "/tra-cuu?ma=" + dossier.code();
    }

    /** The serial of the tracking book is the number of the receipt. */
    private static int serial(PaperHead head) {
        String number = Objects.requireNonNull(head.number());
        return Integer.parseInt(number.substring(0, (number.indexOf('/') < 0) ? number.length() : number.indexOf('/')));
    }

    private static ZonedDateTime local(@Nullable Instant instant) {
        return Objects.requireNonNull(instant).atZone(Clocks.ZONE);
    }

    private static @Nullable PersonLine line(@Nullable Party party) {
        return (party == null) ? null
                : new PersonLine(party.name(), party.address(), party.phone(), party.email(), party.idNumber());
    }

}
