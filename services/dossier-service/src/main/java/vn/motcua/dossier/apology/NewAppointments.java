package vn.motcua.dossier.apology;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.paper.Regimes;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.apology.ApologyRules;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.dossier.DossierAct;

/**
 * The date that a letter names: checked when it is drafted, and again when it is signed.
 */
@Component
class NewAppointments {

    private final Ledger ledger;

    private final Regimes regimes;

    NewAppointments(Ledger ledger, Regimes regimes) {
        this.ledger = ledger;
        this.regimes = regimes;
    }

    /**
     * The new appointment as entered; for a dossier that is resolved already, the moment
     * of the result.
     * @throws Refusal if none was entered, or the rules say no
     */
    Instant read(Dossier dossier, @Nullable String entered, Instant now) {
        WorkingCalendar calendar = this.ledger.calendarOf(dossier.subject().agency());
        Instant resolvedAt = dossier.handling().resolvedAt();
        if (resolvedAt != null) {
            boolean named = entered != null && !entered.isBlank();
            return ApologyRules.dayOfResult(named ? NewDueDate.read(entered, calendar) : null, resolvedAt, Clocks.ZONE);
        }
        Instant newDueAt = NewDueDate.read(entered, calendar);
        requireAllowed(dossier, newDueAt, now);
        return newDueAt;
    }

    /** Checks a date against the rules of the law as of now. */
    void requireAllowed(Dossier dossier, Instant newDueAt, Instant now) {
        Instant resolvedAt = dossier.handling().resolvedAt();
        if (resolvedAt != null) {
            ApologyRules.dayOfResult(newDueAt, resolvedAt, Clocks.ZONE);
            return;
        }
        Instant dueAt = dossier.deadline().dueAt();
        if (dueAt == null) {
            throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "dossier",
                    Map.of("status", dossier.status().name(), "act", DossierAct.DRAFT_APOLOGY.name()));
        }
        int foreseen = this.regimes.of(dossier.subject().regime(), LocalDate.ofInstant(now, Clocks.ZONE))
            .apologyRule()
            .reappointments();
        ApologyRules.requireNewAppointment(newDueAt, now, dueAt, foreseen, dossier.lateness().reappointed(),
                this.ledger.calendarOf(dossier.subject().agency()));
    }

}
