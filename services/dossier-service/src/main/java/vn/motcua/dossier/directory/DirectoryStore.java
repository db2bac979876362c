package vn.motcua.dossier.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.interagency.AgencyLevel;
import vn.motcua.rules.limit.LocalityClass;

/** The tables of agencies and units. */
@Repository
class DirectoryStore {

    private final JdbcClient database;

    DirectoryStore(JdbcClient database) {
        this.database = database;
    }

    List<AgencyNames> names() {
        return this.database.sql("SELECT * FROM agency_name ORDER BY agency, valid_from")
            .query((row, number) -> names(row))
            .list();
    }

    List<AgencyNames> namesOf(String code) {
        return this.database.sql("SELECT * FROM agency_name WHERE agency = :code ORDER BY valid_from")
            .param("code", code)
            .query((row, number) -> names(row))
            .list();
    }

    void replaceNames(String code, List<AgencyNames> names) {
        this.database.sql("INSERT INTO agency (code) VALUES (:code) ON CONFLICT DO NOTHING")
            .param("code", code)
            .update();
        this.database.sql("DELETE FROM agency_name WHERE agency = :code").param("code", code).update();
        names.forEach(this::insert);
    }

    private void insert(AgencyNames names) {
        Agency agency = names.agency();
        this.database.sql("""
                INSERT INTO agency_name (agency, valid_from, valid_to, name, superior_name, desk_name, place,
                    signer_authority, signer_title, hotline, localities, level)
                VALUES (:agency, :from, :to, :name, :superior, :desk, :place, :authority, :title, :hotline,
                    :localities, :level)
                """)
            .param("agency", agency.code())
            .param("from", names.from())
            .param("to", names.to())
            .param("name", agency.name())
            .param("superior", agency.superiorName())
            .param("desk", agency.deskName())
            .param("place", agency.place())
            .param("authority", agency.signerAuthority())
            .param("title", agency.signerTitle())
            .param("hotline", agency.hotline())
            .param("localities", agency.localities().stream().map(Enum::name).sorted().toArray(String[]::new))
            .param("level", (agency.level() == null) ? null : agency.level().name())
            .update();
    }

    List<Unit> units() {
        return this.database.sql("SELECT code, name, agency FROM unit ORDER BY code").query(Unit.class).list();
    }

    Optional<Unit> unit(String code) {
        return this.database.sql("SELECT code, name, agency FROM unit WHERE code = :code")
            .param("code", code)
            .query(Unit.class)
            .optional();
    }

    void save(Unit unit) {
        this.database.sql("""
                INSERT INTO unit (code, name, agency) VALUES (:code, :name, :agency)
                ON CONFLICT (code) DO UPDATE SET name = excluded.name, agency = excluded.agency
                """).param("code", unit.code()).param("name", unit.name()).param("agency", unit.agency()).update();
    }

    private static AgencyNames names(ResultSet row) throws SQLException {
        Agency agency = new Agency(row.getString("agency"), row.getString("name"), row.getString("superior_name"),
                row.getString("desk_name"), row.getString("place"), row.getString("signer_authority"),
                row.getString("signer_title"), row.getString("hotline"), localities(row),
                level(row.getString("level")));
        return new AgencyNames(agency, row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static @Nullable AgencyLevel level(@Nullable String stored) {
        return (stored == null) ? null : AgencyLevel.valueOf(stored);
    }

    private static Set<LocalityClass> localities(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("localities").getArray())
            .map(LocalityClass::valueOf)
            .collect(Collectors.toSet());
    }

}
