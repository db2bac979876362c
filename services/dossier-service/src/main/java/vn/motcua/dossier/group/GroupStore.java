package vn.motcua.dossier.group;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of groups and of who belongs to them. */
@Repository
class GroupStore {

    private final JdbcClient database;

    GroupStore(JdbcClient database) {
        this.database = database;
    }

    void insert(Head head, String agency, Instant at, String officer) {
        this.database.sql("""
                INSERT INTO dossier_group (id, agency, name, formed_at, formed_by)
                VALUES (:id, :agency, :name, :at, :officer)
                """)
            .param("id", head.id())
            .param("agency", agency)
            .param("name", head.name())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("officer", officer)
            .update();
    }

    /** Lets nobody else join it until this transaction has ended. */
    void lock(UUID group) {
        this.database.sql("SELECT id FROM dossier_group WHERE id = :group FOR UPDATE")
            .param("group", group)
            .query(UUID.class)
            .single();
    }

    /**
     * The dossier joins behind the others, in a group that is locked or was formed now.
     */
    void join(UUID group, UUID dossier) {
        this.database.sql("""
                INSERT INTO dossier_group_member (dossier, member_of, place)
                SELECT :dossier, :group, 1 + count(*) FROM dossier_group_member WHERE member_of = :group
                """).param("dossier", dossier).param("group", group).update();
    }

    /** The group of a dossier. */
    Optional<Head> of(UUID dossier) {
        return this.database.sql("""
                SELECT g.id, g.name FROM dossier_group g JOIN dossier_group_member m ON m.member_of = g.id
                 WHERE m.dossier = :dossier
                """).param("dossier", dossier).query(Head.class).optional();
    }

    List<UUID> members(UUID group) {
        return this.database.sql("SELECT dossier FROM dossier_group_member WHERE member_of = :group ORDER BY place")
            .param("group", group)
            .query(UUID.class)
            .list();
    }

    /** A group without its dossiers. */
    record Head(UUID id, String name) {
    }

}
