package vn.motcua.dossier.eventlog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import vn.motcua.events.ApologyState;
import vn.motcua.events.Channel;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierSnapshot;
import vn.motcua.events.DossierStatus;

/** Facts to append. */
final class Facts {

    private static final Instant MORNING = Instant.parse("2026-11-16T00:30:00Z");

    private Facts() {
    }

    static DossierFact of(UUID dossier) {
        return new DossierFact.Submitted(new DossierSnapshot(dossier, null, "H40.35", "H40.35.01", "1.000894", 1,
                "Hộ tịch", null, Channel.DESK, "FULL", true, DossierStatus.SUBMITTED, MORNING, null, null, null, 0,
                ApologyState.NONE, null, null, null, 0, null, null, null, null));
    }

    /** So many facts of one dossier. */
    static List<DossierFact> of(UUID dossier, int count) {
        return Stream.generate(() -> of(dossier)).limit(count).toList();
    }

}
