package vn.motcua.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vn.motcua.events.ApologyState;
import vn.motcua.events.Channel;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierSnapshot;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.Envelope;
import vn.motcua.events.Outcome;

/** The life of one dossier, told as the dossier service would tell it. */
public final class Life {

    private final UUID id;

    private final String agency;

    private String takenBy;

    private final String procedure;

    private final Channel channel;

    private final List<Envelope<DossierFact>> told = new ArrayList<>();

    private Instant receivedAt;

    private Instant dueAt;

    private Instant resolvedAt;

    private Outcome outcome;

    private ApologyState apology = ApologyState.NONE;

    private DossierStatus status = DossierStatus.SUBMITTED;

    private Instant at;

    public Life(UUID id, String agency, String procedure, Channel channel, Instant submittedAt) {
        this.id = id;
        this.agency = agency;
        this.procedure = procedure;
        this.channel = channel;
        this.at = submittedAt;
        tell(new DossierFact.Submitted(snapshot()));
    }

    public Life accepted(Instant when, Duration limit) {
        this.at = when;
        this.receivedAt = when;
        this.dueAt = when.plus(limit);
        this.status = DossierStatus.ACCEPTED;
        return tell(new DossierFact.Accepted(snapshot()));
    }

    /** The desk of another agency takes it in for this one. */
    public Life takenBy(String agency) {
        this.takenBy = agency;
        return this;
    }

    public Life refusedReception(Instant when) {
        this.at = when;
        this.status = DossierStatus.RECEPTION_REFUSED;
        return tell(new DossierFact.ReceptionRefused(snapshot()));
    }

    public Life inProgress(Instant when) {
        this.at = when;
        this.status = DossierStatus.IN_PROGRESS;
        return tell(new DossierFact.Transferred(snapshot(), "officer"));
    }

    public Life paused(Instant when) {
        this.at = when;
        this.dueAt = null;
        this.status = DossierStatus.AWAITING_SUPPLEMENT;
        return tell(new DossierFact.SupplementRequested(snapshot(), 1, 2, true));
    }

    public Life resumed(Instant when, Duration limit) {
        this.at = when;
        this.dueAt = when.plus(limit);
        this.status = DossierStatus.IN_PROGRESS;
        return tell(new DossierFact.SupplementReceived(snapshot()));
    }

    public Life apologised(Instant when, ApologyState state) {
        this.at = when;
        this.apology = state;
        return tell(new DossierFact.ApologySigned(snapshot(), "12/TXL", "signatory"));
    }

    public Life resolved(Instant when, Outcome how) {
        this.at = when;
        this.resolvedAt = when;
        this.outcome = how;
        this.status = switch (how) {
            case WITHDRAWN -> DossierStatus.WITHDRAWN;
            case STOPPED -> DossierStatus.STOPPED;
            case DUPLICATE -> DossierStatus.DUPLICATE;
            case APPROVED, REFUSED -> DossierStatus.RESOLVED;
        };
        DossierFact fact = how == Outcome.WITHDRAWN ? new DossierFact.Withdrawn(snapshot())
                : new DossierFact.Resolved(snapshot());
        return tell(fact);
    }

    public Life returned(Instant when) {
        this.at = when;
        this.status = DossierStatus.RETURNED;
        return tell(new DossierFact.Returned(snapshot(), "DESK"));
    }

    public UUID id() {
        return this.id;
    }

    public List<Envelope<DossierFact>> told() {
        return List.copyOf(this.told);
    }

    public Envelope<DossierFact> latest() {
        return this.told.get(this.told.size() - 1);
    }

    public DossierSnapshot snapshot() {
        String code = this.receivedAt == null ? null : this.agency + "-" + this.id.toString().substring(0, 8);
        return new DossierSnapshot(this.id, code, this.agency, this.agency + ".unit", this.procedure, 1,
                "Hộ tịch \\ \t thử", "309/2026", this.channel, "FULL", false, this.status,
                this.told.isEmpty() ? this.at : this.told.get(0).fact().dossier().submittedAt(), this.receivedAt,
                this.dueAt, this.dueAt, 1, this.apology, null, null, null, 0, this.resolvedAt, this.outcome,
                this.status == DossierStatus.RETURNED ? this.at : null, this.takenBy);
    }

    private Life tell(DossierFact fact) {
        this.told.add(new Envelope<>(this.told.size() + 1L, this.at, fact));
        return this;
    }

}
