package vn.motcua.rules.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The table of who may be away with whom in his place; An and Bình know each other. */
class AbsenceRulesTest {

    private static final Instant NOW = at("2026-11-16T08:00");

    private static final Officer AN = new Officer("an", "H19.101", Set.of("CASE_OFFICER", "DESK_OFFICER"));

    private static final Officer HEAD = new Officer("chu-tich", "H19.101", Set.of("SIGNATORY"));

    @ParameterizedTest(name = "away {0} to {1}: {2}    ({3})")
    @CsvSource({ "2026-11-16T08:00, 2026-11-18T00:00, none, from now on",
            "2026-11-20T00:00, 2026-11-21T00:00, none, later",
            "2026-11-16T08:00, 2026-11-16T08:00, ABSENCE_BACKWARDS, no time at all",
            "2026-11-18T00:00, 2026-11-17T00:00, ABSENCE_BACKWARDS, ends before it begins",
            "2026-11-16T07:59, 2026-11-18T00:00, ABSENCE_IN_PAST, the past is not rewritten" })
    void times(String from, String to, String refused, String because) {
        assertSays(refused, absence("an", "binh", from, to), AN, officer("binh", "CASE_OFFICER"), false, List.of());
    }

    @ParameterizedTest(name = "{0} of {1} with {2}: {3}")
    @CsvSource({ "binh, H19.101, CASE_OFFICER, none", "an, H19.101, CASE_OFFICER, SUBSTITUTE_SELF",
            "binh, H19.102, CASE_OFFICER, SUBSTITUTE_ELSEWHERE", "binh, H19.101, UNIT_HEAD, SUBSTITUTE_WITHOUT_ROLE" })
    void substitutes(String account, String agency, String role, String refused) {
        assertSays(refused, absence("an", account, "2026-11-16T08:00", "2026-11-18T00:00"), AN,
                new Officer(account, agency, Set.of(role)), false, List.of());
    }

    @Test
    void work_that_the_person_does_not_do_cannot_be_handed_over() {
        Absence wanted = new Absence("chu-tich", Set.of("CASE_OFFICER"), "binh", NOW, at("2026-11-18T00:00"));
        assertSays("FIELD_INVALID", wanted, HEAD, officer("binh", "CASE_OFFICER"), true, List.of());
        Absence nothing = new Absence("an", Set.of(), "binh", NOW, at("2026-11-18T00:00"));
        assertSays("FIELD_INVALID", nothing, AN, officer("binh", "CASE_OFFICER"), true, List.of());
    }

    @Test
    void who_signs_must_be_on_the_list_and_need_not_be_a_head() {
        Absence wanted = new Absence("chu-tich", Set.of("SIGNATORY"), "pho", NOW, at("2026-11-18T00:00"));
        assertSays("none", wanted, HEAD, officer("pho", "UNIT_HEAD"), true, List.of());
        assertSays("SUBSTITUTE_MAY_NOT_SIGN", wanted, HEAD, officer("pho", "SIGNATORY"), false, List.of());
    }

    @ParameterizedTest(name = "{0} for {1} from {2} to {3} stands, then binh for an on 16 and 17 November: {4}")
    @CsvSource({ "cuc, an, 2026-11-17T23:59, 2026-11-20T00:00, ABSENCE_OVERLAPS",
            "cuc, an, 2026-11-18T00:00, 2026-11-20T00:00, none",
            "an, binh, 2026-11-17T00:00, 2026-11-20T00:00, SUBSTITUTE_CHAIN",
            "an, cuc, 2026-11-17T00:00, 2026-11-20T00:00, SUBSTITUTE_CHAIN",
            "an, cuc, 2026-11-18T00:00, 2026-11-20T00:00, none",
            "cuc, binh, 2026-11-17T00:00, 2026-11-20T00:00, SUBSTITUTE_AWAY",
            "cuc, binh, 2026-11-18T00:00, 2026-11-20T00:00, none",
            "binh, cuc, 2026-11-16T08:00, 2026-11-20T00:00, none" })
    void no_circles_no_chains_no_two_for_the_same_work(String substitute, String person, String from, String to,
            String refused) {
        assertSays(refused, absence("an", "binh", "2026-11-16T08:00", "2026-11-18T00:00"), AN,
                officer("binh", "CASE_OFFICER"), false, List.of(absence(person, substitute, from, to)));
    }

    @Test
    void each_role_may_have_a_substitute_of_its_own() {
        Absence desk = new Absence("an", Set.of("DESK_OFFICER"), "cuc", NOW, at("2026-11-18T00:00"));
        assertSays("none", absence("an", "binh", "2026-11-16T08:00", "2026-11-18T00:00"), AN,
                officer("binh", "CASE_OFFICER"), false, List.of(desk));
    }

    @ParameterizedTest(name = "at {0}: {1} stands in")
    @CsvSource({ "2026-11-16T07:59, nobody", "2026-11-16T08:00, binh", "2026-11-17T23:59, binh",
            "2026-11-18T00:00, nobody" })
    void who_stands_in_at_this_instant(String moment, String who) {
        StandingIn standingIn = StandingIn.at(at(moment),
                List.of(absence("an", "binh", "2026-11-16T08:00", "2026-11-18T00:00")));
        assertThat(standingIn.substituteOf("an", "CASE_OFFICER").orElse("nobody")).isEqualTo(who);
        assertThat(standingIn.absentFor("binh", "CASE_OFFICER", "an").isPresent()).isEqualTo(!who.equals("nobody"));
    }

    @Test
    void only_what_the_absent_person_holds_follows_and_the_signature() {
        Absence officer = absence("an", "binh", "2026-11-16T08:00", "2026-11-18T00:00");
        Absence head = new Absence("chu-tich", Set.of("SIGNATORY"), "pho", NOW, at("2026-11-18T00:00"));
        StandingIn now = StandingIn.at(NOW, List.of(officer, head));
        assertThat(now.absentFor("binh", "CASE_OFFICER", null)).as("work that nobody holds").isEmpty();
        assertThat(now.absentFor("binh", "CASE_OFFICER", "cuc")).as("work of somebody else").isEmpty();
        assertThat(now.absentFor("binh", "DESK_OFFICER", "an")).as("other work").isEmpty();
        assertThat(now.absentFor("cuc", "CASE_OFFICER", "an")).as("another colleague").isEmpty();
        assertThat(now.substituteOf("an", "DESK_OFFICER")).isEmpty();
        assertThat(now.absentFor("pho", "SIGNATORY", null)).contains("chu-tich");
        assertThat(now.absentFor("pho", "SIGNATORY", "chu-tich")).contains("chu-tich");
        assertThat(now.absentFor("binh", "SIGNATORY", null)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, from {1} to {2}: {3}")
    @CsvSource({ "PHÓ CHỦ TỊCH, 2026-11-16, 2026-12-31, none", "PHÓ CHỦ TỊCH, 2027-02-02, , none",
            "' ', 2026-11-16, , FIELD_MISSING", "PHÓ CHỦ TỊCH, 2026-11-17, 2026-11-16, ABSENCE_BACKWARDS",
            "PHÓ CHỦ TỊCH, 2026-11-15, , ABSENCE_IN_PAST", "PHÓ CHỦ TỊCH, 2027-01-15, , SUBSTITUTE_LISTED",
            "PHÓ CHỦ TỊCH, 2026-12-15, 2027-01-01, SUBSTITUTE_LISTED" })
    void the_list_of_signing_substitutes(String position, LocalDate from, LocalDate to, String refused) {
        SigningSubstitute known = new SigningSubstitute("pho", AuthorityMark.KT, "PHÓ CHỦ TỊCH", "QĐ 1",
                LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1));
        SigningSubstitute wanted = new SigningSubstitute("pho", AuthorityMark.TUQ, position, "QĐ 2", from, to);
        assertSays(refused, () -> wanted.requireSound(List.of(known), LocalDate.of(2026, 11, 16)));
        SigningSubstitute without = new SigningSubstitute("pho", AuthorityMark.TUQ, "TRƯỞNG PHÒNG", "",
                LocalDate.of(2026, 11, 16), null);
        assertSays("FIELD_MISSING", () -> without.requireSound(List.of(), LocalDate.of(2026, 11, 16)));
    }

    @Test
    void the_authority_line() {
        assertThat(AuthorityMark.KT.before("CHỦ TỊCH")).isEqualTo("KT. CHỦ TỊCH");
        assertThat(AuthorityMark.TUQ.before("CHỦ TỊCH")).isEqualTo("TUQ. CHỦ TỊCH");
        SigningSubstitute open = new SigningSubstitute("pho", AuthorityMark.KT, "PHÓ CHỦ TỊCH", "QĐ 1",
                LocalDate.of(2027, 1, 1), null);
        assertThat(open.isValidThrough(LocalDate.of(2027, 1, 1), LocalDate.of(2030, 1, 1))).isTrue();
        assertThat(open.isValidThrough(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2))).isFalse();
    }

    private static void assertSays(String refused, Absence wanted, Officer person, Officer substitute, boolean maySign,
            List<Absence> known) {
        assertSays(refused, () -> AbsenceRules.requireSound(wanted, person, substitute, maySign, known, NOW));
    }

    private static void assertSays(String refused, Runnable act) {
        if (refused.equals("none")) {
            act.run();
        }
        else {
            assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
                .satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.valueOf(refused)));
        }
    }

    private static Absence absence(String person, String substitute, String from, String to) {
        return new Absence(person, Set.of("CASE_OFFICER"), substitute, at(from), at(to));
    }

    private static Officer officer(String account, String role) {
        return new Officer(account, "H19.101", Set.of(role));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
    }

}
