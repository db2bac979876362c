package vn.motcua.dossier.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.MachineClock;

/** The table of accounts. */
@Component
class AccountStore {

    private final JdbcClient database;

    private final MachineClock clock;

    AccountStore(JdbcClient database, MachineClock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isEmpty() {
        return this.database.sql("SELECT NOT EXISTS (SELECT FROM account)").query(Boolean.class).single();
    }

    Optional<StoredAccount> find(String account) {
        return this.database.sql("""
                SELECT account, name, password_hash, roles, agency, units, epoch, active, must_change
                  FROM account
                 WHERE account = :account
                """).param("account", account).query((row, number) -> read(row)).optional();
    }

    List<Actor> all() {
        return this.database.sql("""
                SELECT account, name, password_hash, roles, agency, units, epoch, active, must_change
                  FROM account
                 WHERE active
                 ORDER BY created_at, account
                """).query((row, number) -> read(row).actor()).list();
    }

    void insert(Actor actor, String passwordHash) {
        this.database.sql("""
                INSERT INTO account (account, name, password_hash, roles, agency, units, created_at)
                VALUES (:account, :name, :hash, :roles, :agency, :units, :at)
                """)
            .param("account", actor.account())
            .param("name", actor.name())
            .param("hash", passwordHash)
            .param("roles", roles(actor))
            .param("agency", actor.agency())
            .param("units", actor.units().toArray(String[]::new))
            .param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    }

    /** False if there is no such account. */
    boolean update(Actor actor) {
        return this.database.sql("""
                UPDATE account
                   SET name = :name, roles = :roles, agency = :agency, units = :units
                 WHERE account = :account
                """)
            .param("account", actor.account())
            .param("name", actor.name())
            .param("roles", roles(actor))
            .param("agency", actor.agency())
            .param("units", actor.units().toArray(String[]::new))
            .update() == 1;
    }

    /**
     * @param mustChange whether it only serves to choose another
     */
    void changePassword(String account, String passwordHash, boolean mustChange) {
        this.database.sql("""
                UPDATE account
                   SET password_hash = :hash, epoch = epoch + 1, must_change = :mustChange
                 WHERE account = :account
                """).param("account", account).param("hash", passwordHash).param("mustChange", mustChange).update();
    }

    /** A new epoch too: whoever is signed in is so no longer. */
    void open(String account, boolean open) {
        this.database.sql("UPDATE account SET active = :open, epoch = epoch + 1 WHERE account = :account")
            .param("account", account)
            .param("open", open)
            .update();
    }

    /** Open and closed ones, in the order in which they were opened. */
    List<StoredAccount> everyone() {
        return this.database.sql("""
                SELECT account, name, password_hash, roles, agency, units, epoch, active, must_change
                  FROM account
                 ORDER BY created_at, account
                """).query((row, number) -> read(row)).list();
    }

    private static String[] roles(Actor actor) {
        return actor.roles().stream().map(Role::name).sorted().toArray(String[]::new);
    }

    private static StoredAccount read(ResultSet row) throws SQLException {
        Set<Role> roles = strings(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toSet());
        Actor actor = new Actor(row.getString("account"), row.getString("name"), roles, row.getString("agency"),
                strings(row.getArray("units")));
        return new StoredAccount(actor, row.getString("password_hash"), row.getInt("epoch"), row.getBoolean("active"),
                row.getBoolean("must_change"));
    }

    private static Set<String> strings(Array array) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) array.getArray()));
    }

}
