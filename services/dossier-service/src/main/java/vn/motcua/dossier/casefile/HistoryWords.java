package vn.motcua.dossier.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.answer.DeskAnswer;
import vn.motcua.dossier.answer.DeskAnswers;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.eventlog.LoggedFact;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.steps.StepBook;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Fact;
import vn.motcua.events.Outcome;

/** Tells the facts of a dossier in Vietnamese. */
@Component
class HistoryWords {

    private final History history;

    private final ModelPictures models;

    private final StepBook steps;

    private final Directory directory;

    private final Worklist worklist;

    private final Colleagues colleagues;

    private final DeskAnswers answers;

    private final Texts texts;

    HistoryWords(History history, ModelPictures models, StepBook steps, Directory directory, Worklist worklist,
            Colleagues colleagues, DeskAnswers answers, Texts texts) {
        this.history = history;
        this.models = models;
        this.steps = steps;
        this.directory = directory;
        this.worklist = worklist;
        this.colleagues = colleagues;
        this.answers = answers;
        this.texts = texts;
    }

    /** The facts, the latest first. */
    List<HistoryLine> of(UUID dossier) {
        List<History.Entry> entries = this.history.of(dossier);
        List<Worklist.DoneInstead> instead = this.worklist.doneInstead(dossier);
        Map<String, String> names = this.colleagues.names(
                Stream
                    .concat(entries.stream().map((entry) -> entry.logged().officer()),
                            instead.stream().map(Worklist.DoneInstead::instead))
                    .distinct()
                    .toList());
        Map<String, String> steps = this.steps.names(dossier);
        List<DeskAnswer> late = this.answers.givenLate(dossier);
        List<HistoryLine> lines = new ArrayList<>(entries.stream()
            .map((entry) -> line(entry, who(entry.logged(), names, instead), steps, late))
            .toList());
        Collections.reverse(lines);
        return lines;
    }

    /** What a substitute did is told as done in the place of the absent person. */
    private String who(LoggedFact logged, Map<String, String> names, List<Worklist.DoneInstead> instead) {
        String officer = logged.officer();
        if (officer.equals("system")) {
            return this.texts.of("case.system");
        }
        String name = names.getOrDefault(officer, officer);
        return instead.stream()
            .filter((done) -> done.by().equals(officer) && done.at().equals(logged.at().toInstant()))
            .findFirst()
            .map((done) -> this.texts.of("case.instead", name, names.getOrDefault(done.instead(), done.instead())))
            .orElse(name);
    }

    private HistoryLine line(History.Entry entry, String who, Map<String, String> steps, List<DeskAnswer> late) {
        return new HistoryLine(entry.logged().at().toInstant(), who, sentence(entry.logged().fact(), steps),
                Stream
                    .concat(entry.notes()
                        .stream()
                        .map((note) -> new HistoryLine.Words(this.texts.of("case.about." + note.about()),
                                note.words())),
                            lateAnswer(entry.logged(), late))
                    .toList());
    }

    /** What answered too late what was handed in says so. */
    private Stream<HistoryLine.Words> lateAnswer(LoggedFact logged, List<DeskAnswer> late) {
        Fact fact = logged.fact();
        boolean answer = fact instanceof DossierFact.Accepted || fact instanceof DossierFact.ReceptionRefused
                || fact instanceof DossierFact.SupplementRequested;
        return late.stream()
            .filter((one) -> answer && logged.at().toInstant().equals(one.answeredAt()))
            .map(DeskAnswer::due)
            .filter(Objects::nonNull)
            .map((due) -> new HistoryLine.Words(this.texts.of("case.about.answer-late"),
                    this.texts.of("case.answer-by", Formats.moment(due.dueAt()))));
    }

    private String sentence(Fact fact, Map<String, String> steps) {
        String key = "case.history." + fact.getClass().getSimpleName();
        if (fact instanceof DossierFact.Resolved resolved) {
            Outcome outcome = resolved.dossier().outcome();
            return this.texts.of(key + "." + outcome);
        }
        if (fact instanceof DossierFact.StepCompleted step) {
            String name = steps.getOrDefault(step.step(), "");
            return this.texts.of(key, name.isEmpty() ? this.models.name(step.dossier().id(), step.step()) : name,
                    this.texts.of("case.decided." + step.decision()));
        }
        if (fact instanceof DossierFact.OpinionGiven given) {
            return this.texts.of(given.late() ? key + ".late" : key, unit(given.unit()),
                    this.texts.of("case.decided." + given.decision()));
        }
        if (fact instanceof DossierFact.AgencyPartDone done) {
            return this.texts.of(done.late() ? key + ".late" : key, place(done.unit()),
                    this.texts.of("case.decided." + done.decision()));
        }
        if (fact instanceof DossierFact.DeadlineAnswered answered) {
            return this.texts.of(key + "." + answered.answer());
        }
        if (fact instanceof DossierFact.PapersHandedOver handed) {
            return this.texts.of(key + "." + handed.direction());
        }
        if (fact instanceof DossierFact.HandOverDisputed disputed) {
            return this.texts.of(key + "." + disputed.direction());
        }
        if (fact instanceof DossierFact.ObligationBegun begun) {
            return this.texts.of(key + "." + begun.clockStops());
        }
        if (fact instanceof DossierFact.SupplementExpired expired) {
            return this.texts.of(key + (expired.afterAcceptance() ? ".accepted" : ".submitted"));
        }
        return this.texts.of(key, detail(fact));
    }

    /** A unit of another agency, with the name of that agency. */
    private String place(String code) {
        return unit(code) + ", " + this.directory.agency(this.directory.unit(code).agency()).name();
    }

    private String unit(String code) {
        return this.directory.unit(code).name();
    }

    private Object[] detail(Fact fact) {
        if (fact instanceof DossierFact.OpinionAsked asked) {
            return new Object[] { unit(asked.unit()), Formats.moment(asked.dueAt()) };
        }
        if (fact instanceof DossierFact.AnswerOverdue overdue) {
            return new Object[] { Formats.moment(overdue.answerBy()) };
        }
        if (fact instanceof DossierFact.OpinionOverdue overdue) {
            return new Object[] { unit(overdue.unit()) };
        }
        if (fact instanceof DossierFact.SentToAgency sent) {
            return new Object[] { place(sent.unit()), Formats.moment(sent.dueAt()) };
        }
        if (fact instanceof DossierFact.AgencyPartOverdue overdue) {
            return new Object[] { place(overdue.unit()) };
        }
        if (fact instanceof DossierFact.ConsentDeemed deemed) {
            return new Object[] { unit(deemed.unit()) };
        }
        if (fact instanceof DossierFact.Accepted accepted) {
            return new Object[] { String.valueOf(accepted.dossier().code()) };
        }
        if (fact instanceof DossierFact.SupplementRequested requested) {
            return new Object[] { requested.items(), requested.round() };
        }
        if (fact instanceof DossierFact.SupplementReceivedInPart part) {
            return new Object[] { part.documents() };
        }
        if (fact instanceof DossierFact.SupplementReminded reminded) {
            return new Object[] { reminded.round() };
        }
        if (fact instanceof DossierFact.ProcedureChanged changed) {
            return new Object[] { changed.from() };
        }
        if (fact instanceof DossierFact.VersionMoved moved) {
            return new Object[] { moved.dossier().procedureVersion(), moved.from() };
        }
        if (fact instanceof DossierFact.ApplicantCorrected corrected) {
            return new Object[] { this.texts.of("case.party." + corrected.role()) };
        }
        if (fact instanceof DossierFact.ForwardedToAgency forwarded) {
            return new Object[] { forwarded.from() };
        }
        if (fact instanceof DossierFact.ReceptionCorrected corrected) {
            return new Object[] { Formats.moment(corrected.from()) };
        }
        if (fact instanceof DossierFact.TakenForAgency taken) {
            return new Object[] { String.valueOf(taken.dossier().takenBy()), taken.dossier().agency() };
        }
        if (fact instanceof DossierFact.MovedToAgency moved) {
            return new Object[] { moved.from() };
        }
        if (fact instanceof DossierFact.LateSupplementAllowed allowed) {
            return new Object[] { allowed.round() };
        }
        if (fact instanceof DossierFact.UnpublishedItemsAllowed allowed) {
            return new Object[] { allowed.items() };
        }
        if (fact instanceof DossierFact.SupplementAllowed allowed) {
            return new Object[] { allowed.round() };
        }
        if (fact instanceof DossierFact.ApologyDrafted drafted) {
            return new Object[] { this.texts.of("apology-reason." + drafted.reasonCode()),
                    Formats.moment(drafted.proposedDueAt()) };
        }
        if (fact instanceof DossierFact.ApologyRevised revised) {
            return new Object[] { this.texts.of("apology-reason." + revised.reasonCode()),
                    Formats.moment(revised.proposedDueAt()) };
        }
        if (fact instanceof DossierFact.ApologySigned signed) {
            return new Object[] { signed.number() };
        }
        if (fact instanceof DossierFact.ApologyDelivered delivered) {
            return new Object[] { this.texts.of("case.way." + delivered.way()) };
        }
        if (fact instanceof DossierFact.Alarmed alarmed) {
            return new Object[] { this.texts.of("case.alarm." + alarmed.matter()),
                    this.texts.of("case.alarm.step." + alarmed.step()) };
        }
        if (fact instanceof DossierFact.DeskMatterSeen seen) {
            return new Object[] { this.texts.of("case.matter." + seen.matter()) };
        }
        if (fact instanceof DossierFact.NoticeWithoutSigner notice) {
            return new Object[] { notice.number() };
        }
        if (fact instanceof DossierFact.NoticeWithoutSignerDelivered delivered) {
            return new Object[] { this.texts.of("case.way." + delivered.way()) };
        }
        if (fact instanceof DossierFact.PaperDelivered delivered) {
            return new Object[] { this.texts.of("notice.paper." + delivered.paper()),
                    this.texts.of("case.way." + delivered.way()) };
        }
        if (fact instanceof DossierFact.LateNoticeSigned signed) {
            return new Object[] { signed.number() };
        }
        if (fact instanceof DossierFact.FeeAssessed assessed) {
            Long amount = assessed.amount();
            return new Object[] { this.texts.of("fee.relief." + assessed.relief()),
                    (amount == null) ? this.texts.of("fee.state.UNKNOWN") : dong(amount) };
        }
        if (fact instanceof DossierFact.FeePaid paid) {
            return new Object[] { dong(paid.amount()), this.texts.of("fee.way." + paid.way()) };
        }
        if (fact instanceof DossierFact.FeeRefunded refunded) {
            return new Object[] { dong(refunded.amount()) };
        }
        if (fact instanceof DossierFact.CollectionReminded reminded) {
            return new Object[] { reminded.day() };
        }
        if (fact instanceof DossierFact.ReturnedAgain again) {
            return new Object[] { this.texts.of("case.way." + again.way()) };
        }
        if (fact instanceof DossierFact.Returned returned) {
            return new Object[] { this.texts.of("case.way." + returned.way()) };
        }
        return new Object[0];
    }

    private String dong(long amount) {
        return this.texts.of("fee.dong", Formats.number(amount));
    }

}
