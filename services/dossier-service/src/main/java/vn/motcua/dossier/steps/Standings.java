package vn.motcua.dossier.steps;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.steps.StepChain;

/** The table of the steps in which dossiers stand. */
@Repository
class Standings {

    private static final String COLUMNS = "dossier, procedure, agency, version, place, officer_unit, proposed_place";

    private final JdbcClient database;

    Standings(JdbcClient database) {
        this.database = database;
    }

    Optional<Standing> of(UUID dossier) {
        return of(List.of(dossier)).stream().findFirst();
    }

    List<Standing> of(Collection<UUID> dossiers) {
        return this.database.sql("SELECT " + COLUMNS + " FROM dossier_step WHERE dossier = ANY(:dossiers)")
            .param("dossiers", dossiers.toArray(UUID[]::new))
            .query(Standing.class)
            .list();
    }

    /** Enters a dossier at a step; in place of what was said of another procedure. */
    void begin(Standing standing, StepChain.Place place, int places) {
        this.database.sql("""
                INSERT INTO dossier_step (dossier, procedure, agency, version, place, places, key, name, role, unit,
                    officer_unit)
                VALUES (:dossier, :procedure, :agency, :version, :place, :places, :key, :name, :role, :unit, '')
                ON CONFLICT (dossier) DO UPDATE
                   SET procedure = excluded.procedure, agency = excluded.agency, version = excluded.version,
                       place = excluded.place, places = excluded.places, key = excluded.key, name = excluded.name,
                       role = excluded.role, unit = excluded.unit, officer_unit = '', proposed_place = NULL
                """)
            .param("dossier", standing.dossier())
            .param("procedure", standing.procedure())
            .param("agency", standing.agency())
            .param("version", standing.version())
            .param("place", place.number())
            .param("places", places)
            .param("key", place.key())
            .param("name", named(standing, place))
            .param("role", place.role())
            .param("unit", place.unit())
            .update();
    }

    void move(Standing standing, StepChain.Place place, String officerUnit, @Nullable Integer proposed) {
        this.database.sql("""
                UPDATE dossier_step
                   SET place = :place, key = :key, name = :name, role = :role, unit = :unit,
                       officer_unit = :officerUnit, proposed_place = :proposed
                 WHERE dossier = :dossier
                """)
            .param("place", place.number())
            .param("key", place.key())
            .param("name", named(standing, place))
            .param("role", place.role())
            .param("unit", place.unit())
            .param("officerUnit", officerUnit)
            .param("proposed", proposed)
            .param("dossier", standing.dossier())
            .update();
    }

    /** Without an approved process the work is called what it always was. */
    private static String named(Standing standing, StepChain.Place place) {
        return (standing.version() == null) ? "" : place.name();
    }

}
