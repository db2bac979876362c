package vn.motcua.dossier.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.Channel;
import vn.motcua.rules.dossier.IdentityKind;
import vn.motcua.rules.result.Collector;
import vn.motcua.rules.result.Collector.Acknowledgement;
import vn.motcua.rules.result.Collector.Capacity;

/** The table of hand-overs. */
@Repository
class HandOverStore {

    private final JdbcClient database;

    HandOverStore(JdbcClient database) {
        this.database = database;
    }

    void insert(HandOver one) {
        Collector collector = one.collector();
        this.database.sql("""
                INSERT INTO handover (id, dossier, result, at, officer, way, collector, capacity, id_kind, id_number,
                    authorisation, relation, lost_receipt, acknowledged)
                VALUES (:id, :dossier, :result, :at, :officer, :way, :collector, :capacity, :idKind, :idNumber,
                    :authorisation, :relation, :lostReceipt, :acknowledged)
                """)
            .param("id", one.id())
            .param("dossier", one.dossier())
            .param("result", one.result())
            .param("at", one.at().toInstant().atOffset(ZoneOffset.UTC))
            .param("officer", one.officer())
            .param("way", one.way().name())
            .param("collector", collector.name())
            .param("capacity", name(collector.capacity()))
            .param("idKind", name(collector.idKind()))
            .param("idNumber", collector.idNumber())
            .param("authorisation", collector.authorisation())
            .param("relation", collector.relation())
            .param("lostReceipt", collector.lostReceipt())
            .param("acknowledged", name(collector.acknowledged()))
            .update();
    }

    /** Answers whether it was on its way until now. */
    boolean cameBack(UUID id, Instant at) {
        return this.database.sql("UPDATE handover SET undelivered_at = :at WHERE id = :id AND undelivered_at IS NULL")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update() == 1;
    }

    List<HandOver> of(UUID dossier) {
        return this.database.sql("""
                SELECT h.*, l.fetched_at FROM handover h LEFT JOIN result_link l ON l.handover = h.id
                 WHERE h.dossier = :dossier ORDER BY h.at DESC, h.id
                """).param("dossier", dossier).query(HandOverStore::read).list();
    }

    private static HandOver read(ResultSet row, int ignored) throws SQLException {
        Collector collector = new Collector(row.getString("collector"),
                known(row.getString("capacity"), Capacity::valueOf),
                known(row.getString("id_kind"), IdentityKind::valueOf), row.getString("id_number"),
                row.getString("authorisation"), row.getString("relation"), row.getBoolean("lost_receipt"),
                known(row.getString("acknowledged"), Acknowledgement::valueOf));
        OffsetDateTime fetched = row.getObject("fetched_at", OffsetDateTime.class);
        return new HandOver(row.getObject("id", UUID.class), row.getObject("dossier", UUID.class),
                row.getObject("result", UUID.class),
                row.getObject("at", OffsetDateTime.class).atZoneSameInstant(Clocks.ZONE), row.getString("officer"),
                Channel.valueOf(row.getString("way")), collector,
                (fetched == null) ? null : fetched.atZoneSameInstant(Clocks.ZONE));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return (value == null) ? null : value.name();
    }

    private static <T> @Nullable T known(@Nullable String name, Function<String, T> read) {
        return (name == null) ? null : read.apply(name);
    }

}
