package vn.motcua.dossier.guidance;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.dossier.GuidanceRules;

/** The table of guidances. */
@Repository
class GuidanceStore {

    private static final String SELECT = """
            SELECT g.*, p.number,
                   (SELECT count(*) FROM guidance o
                     WHERE o.person = g.person AND o.given_at <= g.given_at
                       AND o.given_at > g.given_at - CAST('%d days' AS interval)) AS contacts
              FROM guidance g JOIN paper p ON p.id = g.paper
            """.formatted(GuidanceRules.SAME_MATTER.toDays());

    private final JdbcClient database;

    GuidanceStore(JdbcClient database) {
        this.database = database;
    }

    void insert(Guidance guidance, @Nullable Integer version, Party party, @Nullable String person) {
        this.database.sql("""
                INSERT INTO guidance (id, agency, procedure, procedure_version, matter, items, reason, competent_agency,
                    name, id_kind, id_number, phone, person, given_at, officer, paper)
                VALUES (:id, :agency, :procedure, :version, :matter, :items, :reason, :competentAgency,
                    :name, :idKind, :idNumber, :phone, :person, :givenAt, :officer, :paper)
                """)
            .param("id", guidance.id())
            .param("agency", guidance.agency())
            .param("procedure", guidance.procedure())
            .param("version", version)
            .param("matter", guidance.matter())
            .param("items", guidance.items().toArray(String[]::new))
            .param("reason", guidance.reason())
            .param("competentAgency", guidance.competentAgency())
            .param("name", guidance.name())
            .param("idKind", party.idKind())
            .param("idNumber", party.idNumber())
            .param("phone", party.phone())
            .param("person", person)
            .param("givenAt", stored(guidance.givenAt().toInstant()))
            .param("officer", guidance.officer())
            .param("paper", guidance.paper())
            .update();
    }

    /**
     * The same, while nobody else keeps one under that id: whoever comes second at the
     * same moment waits, and finds what the first has kept.
     */
    Optional<Guidance> findAlone(UUID id) {
        this.database.sql("SELECT pg_advisory_xact_lock(:key)")
            .param("key", id.getMostSignificantBits() ^ id.getLeastSignificantBits())
            .query((row, number) -> id)
            .single();
        return find(id);
    }

    Optional<Guidance> find(UUID id) {
        return this.database.sql(SELECT + " WHERE g.id = :id").param("id", id).query(GuidanceStore::read).optional();
    }

    /** Those of an agency that were given then, the latest first. */
    List<Guidance> between(String agency, Instant from, Instant to) {
        return this.database
            .sql(SELECT + " WHERE g.agency = :agency AND g.given_at >= :from AND g.given_at < :to"
                    + " ORDER BY g.given_at DESC, g.id")
            .param("agency", agency)
            .param("from", stored(from))
            .param("to", stored(to))
            .query(GuidanceStore::read)
            .list();
    }

    private static Guidance read(ResultSet row, int line) throws SQLException {
        return new Guidance(row.getObject("id", UUID.class), row.getString("agency"), row.getString("procedure"),
                row.getString("matter"), texts(row.getArray("items")), row.getString("reason"),
                row.getString("competent_agency"), row.getString("name"), row.getString("phone"),
                row.getObject("given_at", OffsetDateTime.class).atZoneSameInstant(Clocks.ZONE),
                row.getString("officer"), row.getObject("paper", UUID.class), row.getString("number"),
                row.getInt("contacts"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
