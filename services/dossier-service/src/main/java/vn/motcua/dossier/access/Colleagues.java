package vn.motcua.dossier.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people behind the accounts: whom a page names, and to whom work may be given. */
@Component
public class Colleagues {

    private final JdbcClient database;

    Colleagues(JdbcClient database) {
        this.database = database;
    }

    /**
     * The names of these accounts, of those who have left too; unknown ones are left out.
     */
    public Map<String, String> names(Collection<String> accounts) {
        return this.database.sql("SELECT account, name FROM account WHERE account = ANY(:accounts)")
            .param("accounts", accounts.toArray(String[]::new))
            .query(Colleague.class)
            .list()
            .stream()
            .collect(Collectors.toMap(Colleague::account, Colleague::name));
    }

    /** Who may do work of this role for a unit of the agency, by name. */
    public List<Colleague> whoMayDo(Role role, String agency, String unit) {
        return this.database.sql("""
                SELECT account, name FROM account
                 WHERE active AND agency = :agency AND :role = ANY(roles)
                   AND (:unit = ANY(units) OR NOT :ofUnit)
                 ORDER BY name, account
                """)
            .param("agency", agency)
            .param("role", role.name())
            .param("unit", unit)
            .param("ofUnit", role.isOfUnit())
            .query(Colleague.class)
            .list();
    }

    /** A person and the sign-in name. */
    public record Colleague(String account, String name) {
    }

}
