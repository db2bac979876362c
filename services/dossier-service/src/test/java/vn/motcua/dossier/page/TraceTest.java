package vn.motcua.dossier.page;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TraceTest {

    @Test
    void shows_where_and_what_kind_but_no_words() {
        Throwable cause = new SQLException("Key (id_number)=(075190000123) already exists", "23505");
        String trace = Trace.of(new IllegalStateException("Nguyễn Văn A", cause));
        assertThat(trace).contains("java.lang.IllegalStateException",
                "Caused by: java.sql.SQLException [SQLState 23505]", TraceTest.class.getName());
        assertThat(trace).doesNotContain("075190000123", "Nguyễn");
    }

    @Test
    void a_cause_in_a_circle_ends() {
        IllegalStateException one = new IllegalStateException();
        IllegalStateException two = new IllegalStateException(one);
        one.initCause(two);
        assertThat(Trace.of(one)).containsOnlyOnce("Caused by");
    }

}
