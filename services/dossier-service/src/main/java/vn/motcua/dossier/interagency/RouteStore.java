package vn.motcua.dossier.interagency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.interagency.Forwarding;
import vn.motcua.rules.interagency.PartState;

/** The tables of the ways through other agencies and of what each does. */
@Repository
class RouteStore {

    private final JdbcClient database;

    RouteStore(JdbcClient database) {
        this.database = database;
    }

    void insert(Route route) {
        this.database.sql("""
                INSERT INTO route (id, dossier, forwarding, lead, fixed_at, fixed_by)
                VALUES (:id, :dossier, :forwarding, :lead, :at, :by)
                """)
            .param("id", route.id())
            .param("dossier", route.dossier())
            .param("forwarding", route.forwarding().name())
            .param("lead", route.lead())
            .param("at", stored(route.fixedAt()))
            .param("by", route.fixedBy())
            .update();
    }

    void insert(RoutePart part) {
        this.database.sql("""
                INSERT INTO route_part (id, route, dossier, place, agency, unit, task, days, state)
                VALUES (:id, :route, :dossier, :place, :agency, :unit, :task, :days, :state)
                """)
            .param("id", part.id())
            .param("route", part.route())
            .param("dossier", part.dossier())
            .param("place", part.place())
            .param("agency", part.agency())
            .param("unit", part.unit())
            .param("task", part.task())
            .param("days", part.days())
            .param("state", part.state().name())
            .update();
    }

    Optional<Route> find(UUID id) {
        return this.database.sql("SELECT * FROM route WHERE id = :id")
            .param("id", id)
            .query(RouteStore::route)
            .optional();
    }

    List<Route> of(UUID dossier) {
        return this.database.sql("SELECT * FROM route WHERE dossier = :dossier ORDER BY fixed_at, id")
            .param("dossier", dossier)
            .query(RouteStore::route)
            .list();
    }

    Optional<RoutePart> part(UUID id) {
        return this.database.sql("SELECT * FROM route_part WHERE id = :id")
            .param("id", id)
            .query(RouteStore::part)
            .optional();
    }

    List<RoutePart> partsOf(UUID route) {
        return this.database.sql("SELECT * FROM route_part WHERE route = :route ORDER BY place")
            .param("route", route)
            .query(RouteStore::part)
            .list();
    }

    List<RoutePart> partsOfDossier(UUID dossier) {
        return this.database.sql("""
                SELECT p.* FROM route_part p JOIN route r ON r.id = p.route
                 WHERE p.dossier = :dossier ORDER BY r.fixed_at, r.id, p.place
                """).param("dossier", dossier).query(RouteStore::part).list();
    }

    /** What an agency awaits or has to do, the oldest due first; planned parts behind. */
    List<RoutePart> openAt(String agency) {
        return this.database.sql("""
                SELECT p.* FROM route_part p JOIN dossier d ON d.id = p.dossier
                 WHERE p.ended_at IS NULL AND (d.agency = :agency OR p.agency = :agency)
                 ORDER BY p.due_at NULLS LAST, p.route, p.place
                """).param("agency", agency).query(RouteStore::part).list();
    }

    /** The next dossiers on which one of these is at work and its time is not over. */
    List<UUID> sentAfter(UUID cursor, Collection<String> agencies, int most) {
        return this.database.sql("""
                SELECT DISTINCT dossier FROM route_part
                 WHERE state = 'SENT' AND agency = ANY(:agencies) AND dossier > :cursor ORDER BY dossier LIMIT :most
                """)
            .param("agencies", agencies.toArray(String[]::new))
            .param("cursor", cursor)
            .param("most", most)
            .query(UUID.class)
            .list();
    }

    void send(UUID part, Instant at, Instant dueAt) {
        this.database.sql("UPDATE route_part SET state = 'SENT', sent_at = :at, due_at = :dueAt WHERE id = :id")
            .param("at", stored(at))
            .param("dueAt", stored(dueAt))
            .param("id", part)
            .update();
    }

    void keepSlip(UUID part, UUID slip) {
        this.database.sql("UPDATE route_part SET slip = :slip WHERE id = :id")
            .param("slip", slip)
            .param("id", part)
            .update();
    }

    void move(UUID part, Instant dueAt) {
        this.database.sql("UPDATE route_part SET due_at = :dueAt WHERE id = :id")
            .param("dueAt", stored(dueAt))
            .param("id", part)
            .update();
    }

    void overdue(UUID part) {
        this.database.sql("UPDATE route_part SET state = 'OVERDUE' WHERE id = :id").param("id", part).update();
    }

    void answer(UUID part, Instant at, String account, String decision, String answer) {
        this.database.sql("""
                UPDATE route_part SET state = 'DONE', ended_at = :at, answered_by = :account, decision = :decision,
                       answer = :answer
                 WHERE id = :id
                """)
            .param("at", stored(at))
            .param("account", account)
            .param("decision", decision)
            .param("answer", answer)
            .param("id", part)
            .update();
    }

    void end(UUID route, Instant at) {
        this.database.sql("UPDATE route SET ended_at = :at WHERE id = :id")
            .param("at", stored(at))
            .param("id", route)
            .update();
    }

    /** Ends what is still open on a dossier. */
    void close(UUID dossier, Instant at) {
        this.database.sql("""
                UPDATE route_part SET state = 'NOT_NEEDED', ended_at = :at
                 WHERE dossier = :dossier AND ended_at IS NULL
                """).param("at", stored(at)).param("dossier", dossier).update();
        this.database.sql("UPDATE route SET ended_at = :at WHERE dossier = :dossier AND ended_at IS NULL")
            .param("at", stored(at))
            .param("dossier", dossier)
            .update();
    }

    private static Route route(ResultSet row, int number) throws SQLException {
        Instant fixed = row.getObject("fixed_at", OffsetDateTime.class).toInstant();
        return new Route(row.getObject("id", UUID.class), row.getObject("dossier", UUID.class),
                Forwarding.valueOf(row.getString("forwarding")), row.getString("lead"), fixed,
                row.getString("fixed_by"), at(row, "ended_at"));
    }

    private static RoutePart part(ResultSet row, int number) throws SQLException {
        return new RoutePart(row.getObject("id", UUID.class), row.getObject("route", UUID.class),
                row.getObject("dossier", UUID.class), row.getInt("place"), row.getString("agency"),
                row.getString("unit"), row.getString("task"), row.getInt("days"), at(row, "sent_at"), at(row, "due_at"),
                PartState.valueOf(row.getString("state")), at(row, "ended_at"), row.getString("answered_by"),
                row.getString("decision"), row.getString("answer"), row.getObject("slip", UUID.class));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
        return (stored == null) ? null : stored.toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
