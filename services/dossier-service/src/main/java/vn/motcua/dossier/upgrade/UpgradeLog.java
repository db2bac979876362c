package vn.motcua.dossier.upgrade;

import java.time.ZoneOffset;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.flow.RunningModels.Outdated;
import vn.motcua.dossier.flow.RunningModels.Place;
import vn.motcua.dossier.time.LegalClock;

/** Who moved what from where to where. */
@Repository
class UpgradeLog {

    private final JdbcClient database;

    private final Access access;

    private final LegalClock clock;

    UpgradeLog(JdbcClient database, Access access, LegalClock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    void append(Outdated moved) {
        this.database.sql("""
                INSERT INTO model_upgrade (subject, process, from_version, to_version, places, moved_by, moved_at)
                VALUES (:subject, :process, :from, :to, :places, :account, :at)
                """)
            .param("subject", moved.dossier())
            .param("process", moved.process())
            .param("from", moved.version())
            .param("to", moved.newest())
            .param("places", moved.places().stream().map(UpgradeLog::written).collect(Collectors.joining(", ")))
            .param("account", this.access.current().account())
            .param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    }

    private static String written(Place place) {
        return place.from().equals(place.to()) ? place.from() : place.from() + " > " + place.to();
    }

}
