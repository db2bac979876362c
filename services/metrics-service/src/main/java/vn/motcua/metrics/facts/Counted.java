package vn.motcua.metrics.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.motcua.events.ApologyState;
import vn.motcua.events.Channel;
import vn.motcua.events.DossierSnapshot;

import org.jspecify.annotations.Nullable;

/**
 * All of a dossier that decides in which cells it counts.
 *
 * @param receivedBy the agency whose reception it is: that of the desk which took it in
 * for the competent one, where there was such a desk
 * @param endedAt end of processing; of a withdrawal without one, its latest fact
 */
record Counted(String agency, String receivedBy, String procedure, Channel channel, String onlineLevel,
        Standing standing, boolean letter, @Nullable Instant receivedAt, @Nullable Instant dueAt, Instant endedAt) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static Counted of(DossierState state) {
        DossierSnapshot dossier = state.dossier();
        return new Counted(dossier.agency(), Objects.requireNonNullElse(dossier.takenBy(), dossier.agency()),
                dossier.procedure(), dossier.channel(), dossier.onlineLevel(), Standing.of(dossier),
                dossier.apology() != ApologyState.NONE, dossier.receivedAt(), dossier.originalDueAt(),
                dossier.resolvedAt() == null ? state.at() : dossier.resolvedAt());
    }

    List<CellKey> cells() {
        List<CellKey> cells = new ArrayList<>(3);
        if (this.standing == Standing.NOT_ACCEPTED) {
            return cells;
        }
        cells.add(cell(this.channel == Channel.ONLINE ? Count.ACCEPTED_ONLINE : Count.ACCEPTED_OTHERWISE));
        cells.add(cell(ofStanding()));
        if (this.standing == Standing.RESOLVED_LATE) {
            cells.add(cell(this.letter ? Count.LATE_WITH_LETTER : Count.LATE_WITHOUT_LETTER));
        }
        return cells;
    }

    private Count ofStanding() {
        return switch (this.standing) {
            case RUNNING -> Count.RUNNING;
            case PAUSED -> Count.PAUSED;
            case RESOLVED_IN_TIME -> Count.RESOLVED_IN_TIME;
            case RESOLVED_LATE -> Count.RESOLVED_LATE;
            case RESOLVED_UNDATED -> Count.RESOLVED_UNDATED;
            case WITHDRAWN -> Count.WITHDRAWN;
            case NOT_ACCEPTED -> throw new IllegalStateException("A dossier not accepted counts nowhere");
        };
    }

    private CellKey cell(Count count) {
        Instant moment = switch (count.day()) {
            case RECEPTION -> Objects.requireNonNull(this.receivedAt);
            case DUE -> Objects.requireNonNull(this.dueAt);
            case END -> this.endedAt;
        };
        LocalDate day = LocalDate.ofInstant(moment, ZONE);
        return new CellKey(count.isReception() ? this.receivedBy : this.agency, day, this.procedure,
                this.channel.name(), this.onlineLevel, count);
    }

}
