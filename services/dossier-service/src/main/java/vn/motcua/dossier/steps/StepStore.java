package vn.motcua.dossier.steps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.steps.ProcessStep;
import vn.motcua.rules.steps.StepTime;
import vn.motcua.rules.steps.StepUnit;

/** The tables of internal processes. */
@Repository
class StepStore {

    private final JdbcClient database;

    StepStore(JdbcClient database) {
        this.database = database;
    }

    List<Head> heads() {
        return this.database.sql("""
                SELECT procedure, agency, version, decision, valid_from FROM internal_process
                 ORDER BY procedure, agency, version
                """).query(Head.class).list();
    }

    List<Kept> steps() {
        return this.database.sql("SELECT * FROM internal_step ORDER BY procedure, agency, version, place")
            .query(Kept.class)
            .list();
    }

    /** The newest version, read in the running transaction. */
    Optional<Head> newest(String procedure, String agency) {
        return this.database.sql("""
                SELECT procedure, agency, version, decision, valid_from FROM internal_process
                 WHERE procedure = :procedure AND agency = :agency ORDER BY version DESC LIMIT 1
                """).param("procedure", procedure).param("agency", agency).query(Head.class).optional();
    }

    List<ProcessStep> steps(Head head) {
        return this.database.sql("""
                SELECT * FROM internal_step
                 WHERE procedure = :procedure AND agency = :agency AND version = :version ORDER BY place
                """)
            .param("procedure", head.procedure())
            .param("agency", head.agency())
            .param("version", head.version())
            .query(Kept.class)
            .list()
            .stream()
            .map(Kept::step)
            .toList();
    }

    void insert(Head head, List<ProcessStep> steps) {
        this.database.sql("""
                INSERT INTO internal_process (procedure, agency, version, decision, valid_from)
                VALUES (:procedure, :agency, :version, :decision, :from)
                """)
            .param("procedure", head.procedure())
            .param("agency", head.agency())
            .param("version", head.version())
            .param("decision", head.decision())
            .param("from", head.validFrom())
            .update();
        int place = 0;
        for (ProcessStep step : steps) {
            insert(head, ++place, step);
        }
    }

    private void insert(Head head, int place, ProcessStep step) {
        this.database.sql("""
                INSERT INTO internal_step (procedure, agency, version, place, element, name, unit, role, amount,
                    amount_unit)
                VALUES (:procedure, :agency, :version, :place, :element, :name, :unit, :role, :amount, :amountUnit)
                """)
            .param("procedure", head.procedure())
            .param("agency", head.agency())
            .param("version", head.version())
            .param("place", place)
            .param("element", step.key())
            .param("name", step.name())
            .param("unit", step.unit().isEmpty() ? null : step.unit())
            .param("role", step.role())
            .param("amount", step.time().amount())
            .param("amountUnit", step.time().unit().name())
            .update();
    }

    /** A version without its steps. */
    record Head(String procedure, String agency, int version, String decision, LocalDate validFrom) {

        String key() {
            return this.procedure + " " + this.agency + " " + this.version;
        }

    }

    /** A step as stored. */
    record Kept(String procedure, String agency, int version, int place, String element, String name,
            @Nullable String unit, String role, BigDecimal amount, String amountUnit) {

        String key() {
            return this.procedure + " " + this.agency + " " + this.version;
        }

        ProcessStep step() {
            return new ProcessStep(this.element, this.name, (this.unit == null) ? "" : this.unit, this.role,
                    new StepTime(this.amount, StepUnit.valueOf(this.amountUnit)));
        }

    }

}
