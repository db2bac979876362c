package vn.motcua.dossier.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds procedures by what somebody remembers of the name. */
@Repository
class ProcedureSearch {

    private static final Pattern PART_OF_A_CODE = Pattern.compile("\\d\\.\\d{0,6}");

    private static final int WORDS_READ = 8;

    /**
     * The newest version that has begun, where it is in force and the agency receives it.
     */
    private static final String OFFERED = """
            FROM procedure_version v JOIN procedure_at a ON a.procedure = v.code AND a.agency = :agency
                AND NOT EXISTS (SELECT FROM procedure_at_stop s WHERE s.procedure = a.procedure
                    AND s.agency = a.agency AND s.ended_at IS NULL AND s.stops_on <= :day)
            WHERE v.valid_from <= :day AND (v.valid_to IS NULL OR v.valid_to >= :day)
            AND NOT EXISTS (SELECT FROM procedure_version n
                WHERE n.code = v.code AND n.version > v.version AND n.valid_from <= :day)
            """;

    private static final String BEST_FIRST = """
            ORDER BY CASE WHEN v.name_plain LIKE :text || '%' THEN 1
                WHEN v.name_plain LIKE '% ' || :text || '%' THEN 2 ELSE 3 END, length(v.name_plain), v.code
            """;

    /**
     * Less alike than this is another word; a slip of one letter in a short word is just
     * above it.
     */
    private static final String ALIKE = "AND public.word_similarity(:text, v.name_plain) >= 0.5\n";

    private static final String MOST_ALIKE_FIRST = """
            ORDER BY public.word_similarity(:text, v.name_plain) DESC, length(v.name_plain), v.code
            """;

    private final JdbcClient database;

    ProcedureSearch(JdbcClient database) {
        this.database = database;
    }

    Found find(String text, String agency, LocalDate day, int page, int size) {
        Request request = new Request(PlainText.ofName(text), agency, day, page, size);
        if (PART_OF_A_CODE.matcher(text.strip()).matches()) {
            return run(request, "AND v.code LIKE '" + text.strip() + "%'\n", "ORDER BY v.code\n");
        }
        List<String> words = Arrays.stream(request.text.split(" ")).limit(WORDS_READ).toList();
        Found found = run(request, containing(words), BEST_FIRST);
        return found.total > 0 || request.text.isEmpty() ? found : run(request, ALIKE, MOST_ALIKE_FIRST);
    }

    /**
     * One LIKE for each word, so that the trigram index serves; plain words hold no
     * wildcard and no quote.
     */
    private static String containing(List<String> words) {
        StringBuilder conditions = new StringBuilder();
        words.forEach((word) -> conditions.append("AND v.name_plain LIKE '%").append(word).append("%'\n"));
        return conditions.toString();
    }

    private Found run(Request request, String condition, String order) {
        long total = bind(this.database.sql("SELECT count(*) " + OFFERED + condition), request).query(Long.class)
            .single();
        List<String> codes = bind(
                this.database.sql("SELECT v.code " + OFFERED + condition + order + "LIMIT :size OFFSET :skip"), request)
            .param("size", request.size)
            .param("skip", (long) request.page * request.size)
            .query(String.class)
            .list();
        return new Found(codes, total);
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Request request) {
        return statement.param("agency", request.agency).param("day", request.day).param("text", request.text);
    }

    private record Request(String text, String agency, LocalDate day, int page, int size) {
    }

    /**
     * What was found.
     *
     * @param codes of the page, best first
     * @param total on all pages
     */
    record Found(List<String> codes, long total) {
    }

}
