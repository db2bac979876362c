package vn.motcua.dossier.paper;

import java.time.LocalDate;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperHead;
import vn.motcua.papers.PaperPress;
import vn.motcua.papers.Sheet;

/**
 * Prints the lists by which papers are handed over inside an agency. They are no papers
 * of a dossier and no form of a regime: printed when somebody asks, on A4.
 */
@Component
public class HandOverSheets {

    private static final String SEQUENCE = "HANDOVER_LIST";

    private final JdbcClient database;

    private final Directory directory;

    private final PaperSettings settings;

    private final PaperPress press = new PaperPress();

    HandOverSheets(JdbcClient database, Directory directory, PaperSettings settings) {
        this.database = database;
        this.directory = directory;
        this.settings = settings;
    }

    /** The next number of a list in a year; taken in the caller's transaction. */
    public int nextNumber(String agency, int year) {
        return this.database.sql("""
                INSERT INTO paper_number AS n (agency, form, year, last) VALUES (:agency, :form, :year, 1)
                ON CONFLICT (agency, form, year) DO UPDATE SET last = n.last + 1 RETURNING last
                """).param("agency", agency).param("form", SEQUENCE).param("year", year).query(Integer.class).single();
    }

    /** The list as a PDF. */
    public byte[] print(String agencyCode, LocalDate day, String title, String number,
            Function<PaperHead, Paper> body) {
        Agency agency = this.directory.agencyOn(agencyCode, day);
        return this.press.print(body.apply(new PaperHead(agency.superiorName(), agency.name(), number, agency.place(),
                day, "", title, null, this.settings.sample(), false, false)), Sheet.A4);
    }

}
