package vn.motcua.dossier.register;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.events.ApologyState;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.Outcome;
import vn.motcua.rules.deadline.Deadline;
import vn.motcua.rules.limit.CaseLimit;

/**
 * A change of one dossier's row, saved in one statement that answers with the row after
 * it.
 */
public final class DossierChange {

    private final JdbcClient database;

    private final UUID id;

    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

    DossierChange(JdbcClient database, UUID id) {
        this.database = database;
        this.id = id;
    }

    /** Where it stands from now on. */
    public DossierChange status(DossierStatus status) {
        return set("status", status.name());
    }

    /** Received complete and correct: code, regime, clock. */
    public DossierChange received(String code, String regime, Instant receivedAt) {
        set("code", code);
        set("regime", regime);
        return set("received_at", DossierRow.stored(receivedAt));
    }

    /** The limit of its case at its place. */
    public DossierChange limit(CaseLimit limit) {
        set("limit_value", limit.limit().value());
        set("limit_unit", limit.limit().unit().name());
        set("limit_case", limit.code().isEmpty() ? null : limit.code());
        return set("limit_grounds", limit.grounds());
    }

    /** Another procedure, and the unit that settles it. */
    public DossierChange procedure(Dossier.Subject subject) {
        set("procedure", subject.procedure());
        set("procedure_version", subject.procedureVersion());
        set("procedure_name", subject.procedureName());
        set("field", subject.field());
        set("unit", subject.unit());
        set("online_level", subject.onlineLevel());
        return set("settled_at_desk", subject.settledAtDesk());
    }

    /** At another agency, where nobody holds it and nothing is proposed yet. */
    public DossierChange movedTo(String agency, String unit) {
        set("agency", agency);
        set("unit", unit);
        set("holder", null);
        return proposal(null, null);
    }

    /** The desk of another agency took it in for the one that is competent. */
    public DossierChange takenBy(String agency) {
        return set("taken_by", agency);
    }

    /** It goes on under a later version of its procedure. */
    public DossierChange procedureVersion(int version) {
        return set("procedure_version", version);
    }

    /** The dates that the ledger yields, under the next version. */
    public DossierChange deadline(Deadline deadline, int version) {
        set("original_due_at", DossierRow.stored(deadline.originalDueAt()));
        set("due_at", DossierRow.stored(deadline.dueAt()));
        set("ask_at", DossierRow.stored(deadline.askAt()));
        set("escalate_at", DossierRow.stored(deadline.escalateAt()));
        set("apology_by", DossierRow.stored(deadline.apologyBy()));
        set("warn_at", DossierRow.stored(deadline.warnAt()));
        set("transfer_by", DossierRow.stored(deadline.transferBy()));
        set("provisional_calendar", deadline.provisional());
        return set("due_version", version);
    }

    /** What was printed for the applicant. */
    public DossierChange promised(@Nullable Instant promisedAt) {
        return set("promised_at", DossierRow.stored(promisedAt));
    }

    /** A letter of apology was issued. */
    public DossierChange apology(ApologyState state, Instant at) {
        set("apology", state.name());
        return set("apology_at", DossierRow.stored(at));
    }

    /** The letter was called back before it was delivered: there is none. */
    public DossierChange withoutApology() {
        set("apology", ApologyState.NONE.name());
        set("apology_at", null);
        return set("reappointed", false);
    }

    /** The appointment was moved, once. */
    public DossierChange reappointed() {
        return set("reappointed", true);
    }

    /** It passed its original due instant unresolved. */
    public DossierChange late(Instant lateAt) {
        return set("late_at", DossierRow.stored(lateAt));
    }

    /**
     * The original due instant was counted anew.
     * @param lateAt null where it lies ahead again: a lawful change of the clock took the
     * lateness back
     */
    public DossierChange lateSince(@Nullable Instant lateAt) {
        return set("late_at", DossierRow.stored(lateAt));
    }

    /** It passed its re-appointed instant unresolved. */
    public DossierChange reappointmentBroken(Instant at) {
        return set("reappointment_broken_at", DossierRow.stored(at));
    }

    /** How many times papers were asked for. */
    public DossierChange supplementRounds(int rounds) {
        return set("supplement_rounds", rounds);
    }

    /** What the case officer proposes. */
    public DossierChange proposal(@Nullable Outcome outcome, @Nullable String reason) {
        set("proposal", (outcome == null) ? null : outcome.name());
        return set("proposal_reason", reason);
    }

    /** Who holds it; nobody yet, where it came to another unit. */
    public DossierChange holder(@Nullable String account) {
        return set("holder", account);
    }

    /** Processing ended. */
    public DossierChange resolved(Instant at, Outcome outcome) {
        set("resolved_at", DossierRow.stored(at));
        return set("outcome", outcome.name());
    }

    /** A corrected result ends it otherwise; when processing ended stays as it was. */
    public DossierChange outcome(Outcome outcome) {
        return set("outcome", outcome.name());
    }

    /** The result was handed over. */
    public DossierChange returned(Instant at) {
        return set("returned_at", DossierRow.stored(at));
    }

    /** Writes the change; the dossier must be locked. */
    public Dossier save() {
        String assignments = this.columns.keySet()
            .stream()
            .map((column) -> column + " = :" + column)
            .collect(Collectors.joining(", "));
        return this.database.sql("UPDATE dossier SET " + assignments + " WHERE id = :id RETURNING *")
            .params(this.columns)
            .param("id", this.id)
            .query(DossierRow::read)
            .single();
    }

    private DossierChange set(String column, @Nullable Object value) {
        this.columns.put(column, value);
        return this;
    }

}
