package vn.motcua.dossier.catalogue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.procedure.OfferingRules;

/**
 * An agency stops receiving a procedure, and receives it again: what was submitted goes
 * on to its end, for other agencies nothing changes.
 */
@Component
class Offering {

    private final JdbcClient database;

    private final Catalogue catalogue;

    private final ProcedureNews news;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Offering(JdbcClient database, Catalogue catalogue, ProcedureNews news, Access access, LegalClock clock,
            Commands commands) {
        this.database = database;
        this.catalogue = catalogue;
        this.news = news;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Stops it at the agency of who acts.
     * @param from first day without new dossiers
     * @throws Refusal for others than who keeps the catalogue, without day or reason,
     * where the agency does not receive it, and where it has stopped
     */
    void stop(String code, @Nullable LocalDate from, @Nullable String reason) {
        this.access.require(Role.CATALOGUE_ADMIN);
        this.commands.act(() -> {
            String agency = this.access.current().agency();
            LocalDate day = OfferingRules.requireStop(from, this.clock.today());
            String why = OfferingRules.requireReason(reason);
            lock(code, agency);
            if (current(code, agency).isPresent()) {
                throw new Refusal(RefusalReason.ALREADY_STOPPED, "procedure");
            }
            insert(new OfferStop(code, agency, day, why));
            this.access.recordAct("OFFER_STOPPED", code);
            this.catalogue.changed();
            this.news.tell(code);
        });
    }

    private void insert(OfferStop stop) {
        this.database.sql("""
                INSERT INTO procedure_at_stop (id, procedure, agency, stops_on, reason, entered_at, entered_by)
                VALUES (:id, :procedure, :agency, :stopsOn, :reason, :at, :by)
                """)
            .param("id", UUID.randomUUID())
            .param("procedure", stop.procedure())
            .param("agency", stop.agency())
            .param("stopsOn", stop.stopsOn())
            .param("reason", stop.reason())
            .param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", this.access.current().account())
            .update();
    }

    /**
     * The agency of who acts receives it again, from now on.
     * @throws Refusal for others than who keeps the catalogue, and where it never stopped
     */
    void receiveAgain(String code) {
        this.access.require(Role.CATALOGUE_ADMIN);
        this.commands.act(() -> {
            String agency = this.access.current().agency();
            lock(code, agency);
            int ended = this.database.sql("""
                    UPDATE procedure_at_stop SET ended_at = :at, ended_by = :by
                     WHERE procedure = :procedure AND agency = :agency AND ended_at IS NULL
                    """)
                .param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", this.access.current().account())
                .param("procedure", code)
                .param("agency", agency)
                .update();
            if (ended == 0) {
                throw new Refusal(RefusalReason.NOT_FOUND, "procedure", "procedure", code);
            }
            this.access.recordAct("OFFER_RESUMED", code);
            this.catalogue.changed();
            this.news.tell(code);
        });
    }

    /** Two at once come one after the other. */
    private void lock(String code, String agency) {
        boolean received = this.database
            .sql("SELECT unit FROM procedure_at WHERE procedure = :code AND agency = :agency FOR UPDATE")
            .param("code", code)
            .param("agency", agency)
            .query(String.class)
            .optional()
            .isPresent();
        if (!received) {
            throw new Refusal(RefusalReason.PROCEDURE_NOT_AT_AGENCY, "procedure",
                    Map.of("procedure", code, "agency", agency));
        }
    }

    /** The stop that stands at an agency. */
    Optional<OfferStop> current(String code, String agency) {
        return this.database.sql("""
                SELECT procedure, agency, stops_on, reason FROM procedure_at_stop
                 WHERE procedure = :code AND agency = :agency AND ended_at IS NULL
                """).param("code", code).param("agency", agency).query(OfferStop.class).optional();
    }

}
