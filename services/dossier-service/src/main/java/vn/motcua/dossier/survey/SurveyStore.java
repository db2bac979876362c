package vn.motcua.dossier.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.survey.Satisfaction;

/** The tables of questions, invitations and answers. */
@Repository
class SurveyStore {

    private static final String SELECT = "SELECT token, agency, unit, procedure, late, expires_on, answered,"
            + " printed_from" + " FROM survey_invitation WHERE ";

    private final JdbcClient database;

    SurveyStore(JdbcClient database) {
        this.database = database;
    }

    /** The questions, in order. */
    List<SurveyQuestion> questions(boolean late) {
        return this.database
            .sql("SELECT code, text FROM survey_question WHERE in_use AND (:late OR NOT only_if_late) ORDER BY place")
            .param("late", late)
            .query((row, number) -> new SurveyQuestion(row.getString("code"), row.getString("text")))
            .list();
    }

    /** Answers whether the dossier was not invited before. */
    boolean invite(UUID dossier, Invitation one) {
        return this.database.sql("""
                INSERT INTO survey_invitation (token, dossier, agency, unit, procedure, late, expires_on)
                VALUES (:token, :dossier, :agency, :unit, :procedure, :late, :expiresOn)
                ON CONFLICT (dossier) DO NOTHING
                """)
            .param("token", one.token())
            .param("dossier", dossier)
            .param("agency", one.agency())
            .param("unit", one.unit())
            .param("procedure", one.procedure())
            .param("late", one.late())
            .param("expiresOn", one.expiresOn())
            .update() == 1;
    }

    Optional<Invitation> find(UUID token) {
        return this.database.sql(SELECT + "token = :token").param("token", token).query(SurveyStore::read).optional();
    }

    Optional<Invitation> lock(UUID token) {
        return this.database.sql(SELECT + "token = :token FOR UPDATE")
            .param("token", token)
            .query(SurveyStore::read)
            .optional();
    }

    Optional<Invitation> of(UUID dossier) {
        return this.database.sql(SELECT + "dossier = :dossier")
            .param("dossier", dossier)
            .query(SurveyStore::read)
            .optional();
    }

    /** How many answered about the same procedure of the same unit. */
    int answers(Invitation invitation) {
        return this.database.sql("""
                SELECT count(*) FROM survey_answer WHERE agency = :agency AND unit = :unit AND procedure = :procedure
                """)
            .param("agency", invitation.agency())
            .param("unit", invitation.unit())
            .param("procedure", invitation.procedure())
            .query(Integer.class)
            .single();
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        return new Invitation(row.getObject("token", UUID.class), row.getString("agency"), row.getString("unit"),
                row.getString("procedure"), row.getBoolean("late"), row.getObject("expires_on", LocalDate.class),
                row.getBoolean("answered"), List.of((String[]) row.getArray("printed_from").getArray()));
    }

    /** The slip was shown on the machine with this address. */
    void printed(UUID token, String address) {
        this.database.sql("""
                UPDATE survey_invitation SET printed_from = array_append(printed_from, :address)
                 WHERE token = :token AND NOT :address = ANY(printed_from)
                """).param("address", address).param("token", token).update();
    }

    /** Keeps an answer on its own: nothing leads from it to the invitation. */
    void answer(Invitation invitation, Map<String, Satisfaction> levels, @Nullable String remark, LocalDate day,
            boolean atDesk) {
        this.database.sql("UPDATE survey_invitation SET answered = true WHERE token = :token")
            .param("token", invitation.token())
            .update();
        UUID answer = UUID.randomUUID();
        this.database.sql("""
                INSERT INTO survey_answer (id, agency, unit, procedure, month, remark, at_desk)
                VALUES (:id, :agency, :unit, :procedure, :month, :remark, :atDesk)
                """)
            .param("id", answer)
            .param("agency", invitation.agency())
            .param("unit", invitation.unit())
            .param("procedure", invitation.procedure())
            .param("month", day.withDayOfMonth(1))
            .param("remark", remark)
            .param("atDesk", atDesk)
            .update();
        levels.forEach((question, level) -> this.database
            .sql("INSERT INTO survey_level (answer, question, level) VALUES (:answer, :question, :level)")
            .param("answer", answer)
            .param("question", question)
            .param("level", level.number())
            .update());
    }

    /**
     * Unit by unit: how many were invited, answered, and said satisfied or better; what
     * was answered at the desk is in no rate.
     */
    List<UnitSatisfaction> byUnit(String agency) {
        return this.database.sql("""
                SELECT u.name AS unit, i.invited, i.answered, k.at_desk, l.levels, l.satisfied
                  FROM (SELECT unit, count(*) AS invited, count(*) FILTER (WHERE answered) AS answered
                          FROM survey_invitation WHERE agency = :agency GROUP BY unit) i
                  JOIN unit u ON u.code = i.unit
                  LEFT JOIN (SELECT a.unit, count(*) AS levels, count(*) FILTER (WHERE s.level > 3) AS satisfied
                          FROM survey_answer a JOIN survey_level s ON s.answer = a.id
                         WHERE a.agency = :agency AND NOT a.at_desk GROUP BY a.unit) l ON l.unit = i.unit
                  LEFT JOIN (SELECT unit, count(*) AS at_desk FROM survey_answer
                         WHERE agency = :agency AND at_desk GROUP BY unit) k ON k.unit = i.unit
                 ORDER BY u.code
                """)
            .param("agency", agency)
            .query((row, number) -> new UnitSatisfaction(row.getString("unit"), row.getLong("invited"),
                    row.getLong("answered"), row.getLong("at_desk"), row.getLong("levels"), row.getLong("satisfied")))
            .list();
    }

}
