package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.answer.DeskAnswer;
import vn.motcua.dossier.answer.DeskAnswers;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.fee.Fees;
import vn.motcua.dossier.handover.HandOvers;
import vn.motcua.dossier.handover.Shelf;
import vn.motcua.dossier.intake.SupplementWaits;
import vn.motcua.dossier.obligation.Obligations;
import vn.motcua.dossier.register.Documents;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.result.Results;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.DueMarks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.SupplementWait;

/** Lays the file of a dossier open for one reader. */
@Component
class CaseFiles {

    private static final Role[] MAY_REVEAL = { Role.DESK_OFFICER, Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY,
            Role.SUPERVISOR, Role.AUDITOR };

    private final Register register;

    private final CasePeople people;

    private final Documents documents;

    private final Directory directory;

    private final Colleagues colleagues;

    private final CaseWork work;

    private final CaseActsOffered acts;

    private final ClockStory clockStory;

    private final HistoryWords history;

    private final ModelPictures pictures;

    private final CasePapers papers;

    private final StepsStories steps;

    private final SupplementWaits waits;

    private final Results results;

    private final HandOvers handOvers;

    private final Shelf shelf;

    private final Fees fees;

    private final CaseRelations relations;

    private final Obligations obligations;

    private final DeskAnswers answers;

    private final DueMarks marks;

    private final Access access;

    private final LegalClock clock;

    CaseFiles(Register register, CasePeople people, Documents documents, Directory directory, Colleagues colleagues,
            CaseWork work, CaseActsOffered acts, ClockStory clockStory, HistoryWords history, ModelPictures pictures,
            CasePapers papers, StepsStories steps, SupplementWaits waits, Results results, HandOvers handOvers,
            Shelf shelf, Fees fees, CaseRelations relations, Obligations obligations, DeskAnswers answers,
            DueMarks marks, Access access, LegalClock clock) {
        this.register = register;
        this.people = people;
        this.documents = documents;
        this.directory = directory;
        this.colleagues = colleagues;
        this.work = work;
        this.acts = acts;
        this.clockStory = clockStory;
        this.history = history;
        this.pictures = pictures;
        this.papers = papers;
        this.steps = steps;
        this.waits = waits;
        this.results = results;
        this.handOvers = handOvers;
        this.shelf = shelf;
        this.fees = fees;
        this.relations = relations;
        this.obligations = obligations;
        this.answers = answers;
        this.marks = marks;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The dossier, if the reader may see it.
     * @throws Refusal if there is none, or it is another agency's
     */
    Dossier permitted(String idOrCode) {
        Dossier dossier = this.register.find(idOrCode)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "dossier", "id", idOrCode));
        this.access.requireReading(dossier.subject().agency());
        return dossier;
    }

    /**
     * @param revealed the party whose identity number was asked for, if any
     */
    CaseView open(Dossier dossier, @Nullable PartyRole revealed) {
        Actor reader = this.access.current();
        Instant now = this.clock.instant();
        DeskAnswer answer = this.answers.open(dossier.id()).orElse(null);
        return new CaseView(dossier, this.directory.agency(dossier.subject().agency()).name(),
                this.directory.unit(dossier.subject().unit()).name(), holder(dossier),
                this.marks.of(times(dossier, answer), now),
                this.waits.of(dossier).map(SupplementWait::expiresAt).orElse(null), answer,
                this.clockStory.due(dossier, now), this.work.toDo(dossier, reader, now),
                this.acts.of(dossier, reader, now), this.work.open(dossier, reader), this.people.of(dossier, revealed),
                reader.hasAny(MAY_REVEAL), this.documents.of(dossier.id()), this.history.of(dossier.id()),
                this.pictures.of(dossier.id()), this.papers.of(dossier), this.papers.letter(dossier),
                this.clockStory.entries(dossier), this.steps.of(dossier, now), this.results.of(dossier.id()),
                this.results.mayKeepFile(dossier, reader), handOvers(dossier),
                this.shelf.placeOf(dossier.id()).orElse(null), this.shelf.holds(dossier.id()),
                (dossier.code() == null) ? null : this.fees.of(dossier), this.relations.of(dossier, reader),
                this.obligations.story(dossier, reader));
    }

    /** Writes down who looks and why, before anything is shown. */
    void recordLook(Dossier dossier, String reason) {
        this.access.require(MAY_REVEAL);
        if (reason.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        this.access.recordLook("ID_NUMBER", dossier.id(), reason.strip());
    }

    private List<CaseHandOver> handOvers(Dossier dossier) {
        return this.handOvers.of(dossier.id())
            .stream()
            .map((one) -> new CaseHandOver(one, this.access.masked(one.collector().idNumber())))
            .toList();
    }

    private @Nullable String holder(Dossier dossier) {
        String account = dossier.handling().holder();
        return (account == null) ? null : this.colleagues.names(List.of(account)).getOrDefault(account, account);
    }

    private static DueMarks.Times times(Dossier dossier, @Nullable DeskAnswer answer) {
        if (answer != null && answer.due() != null) {
            return DueMarks.Times.ofAnswer(dossier.subject().agency(), dossier.status(),
                    answer.due().dueAt().atZone(Clocks.ZONE), local(answer.due().soonAt()));
        }
        return new DueMarks.Times(dossier.subject().agency(), dossier.status(), local(dossier.deadline().dueAt()),
                local(dossier.deadline().originalDueAt()), local(dossier.deadline().soonAt()),
                dossier.lateness().reappointed(), local(dossier.handling().resolvedAt()));
    }

    private static @Nullable ZonedDateTime local(@Nullable Instant instant) {
        return (instant == null) ? null : instant.atZone(Clocks.ZONE);
    }

}
