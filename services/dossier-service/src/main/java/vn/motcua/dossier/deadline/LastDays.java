package vn.motcua.dossier.deadline;

import java.time.Instant;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.LastDay;

/** On which day a dossier's question has to be answered, and its letter signed. */
@Component
public class LastDays {

    private final Ledger ledger;

    private final Worklist worklist;

    private final LegalClock clock;

    LastDays(Ledger ledger, Worklist worklist, LegalClock clock) {
        this.ledger = ledger;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** The day of the question whether the result will be in time. */
    public LastDay ofQuestion(Dossier dossier) {
        return ofQuestion(dossier, this.ledger.calendarOf(dossier.subject().agency()));
    }

    static LastDay ofQuestion(Dossier dossier, WorkingCalendar calendar) {
        Instant apologyBy = dossier.deadline().apologyBy();
        return LastDay.of(calendar,
                (apologyBy == null) ? Objects.requireNonNull(dossier.deadline().originalDueAt()) : apologyBy);
    }

    /**
     * The day of the letter that waits for its signature, or is being laid before now.
     */
    public LastDay ofLetter(Dossier dossier) {
        Instant since = this.worklist.openOf(dossier.id(), WorkKind.SIGN_APOLOGY)
            .map(WorkItem::createdAt)
            .orElseGet(this.clock::instant);
        return ofLetter(dossier, this.ledger.calendarOf(dossier.subject().agency()), since);
    }

    /**
     * Where the next day lies in a year whose calendar nobody has announced, the moments
     * lie before the letter: nobody is reminded, and the letter is drafted all the same.
     */
    static LastDay ofLetter(Dossier dossier, WorkingCalendar calendar, Instant since) {
        return Refusal.ifAnnounced(() -> LastDay.ofLetter(calendar, dossier.deadline().apologyBy(), since))
            .orElseGet(() -> allAt(since.minusMillis(1)));
    }

    private static LastDay allAt(Instant moment) {
        return new LastDay(moment, moment, moment, moment);
    }

}
