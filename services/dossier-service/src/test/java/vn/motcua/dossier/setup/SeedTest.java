package vn.motcua.dossier.setup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendar.CalendarDay;
import vn.motcua.dossier.calendar.CalendarYear;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.deadline.LimitUnit;

import static org.assertj.core.api.Assertions.assertThat;

class SeedTest {

    private static final List<String> PROCEDURE_COLUMNS = List.of("code", "name_vi", "field_vi", "level", "time_limit",
            "unit", "limit_unit", "fee_vnd", "online_level", "confidence");

    private static final List<String> HOLIDAY_COLUMNS = List.of("date", "name_vi", "kind", "confidence");

    @ParameterizedTest
    @ValueSource(strings = { "commune-2026", "letter-393" })
    void aWorldIsWhole(String world) {
        SetupContent content = content(world);
        Map<String, Procedure> procedures = procedures(content);
        assertThat(content.offers()).extracting((offer) -> offer.value().procedure())
            .allMatch(procedures::containsKey)
            .satisfies((codes) -> assertThat(codes.stream().distinct()).hasSizeGreaterThanOrEqualTo(30));
        assertThat(SampleWorld.find(world).orElseThrow().accounts())
            .containsExactly("desk", "officer", "head", "signatory", "clerk", "supervisor", "feedback", "catalogue",
                    "admin", "auditor")
            .allSatisfy((account) -> assertThat(content.people())
                .anyMatch((one) -> one.value().account().equals(account) && one.value().password().equals(account)));
        assertThat(content.people().stream().flatMap((one) -> one.value().roles().stream()).distinct())
            .containsExactlyInAnyOrder(Role.values());
    }

    @ParameterizedTest
    @ValueSource(strings = { "commune-2026", "letter-393" })
    void aWorldSaysAtTheDoorWhatItIs(String world) {
        Texts texts = new Texts();
        assertThat(texts.find("sign-in.world." + world)).isPresent();
        assertThat(texts.find("sign-in.world-law." + world))
            .hasValueSatisfying((law) -> assertThat(law).contains("Nghị định"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "commune-2026", "letter-393" })
    void everyProcedureThatAWorldReceivesIsInForceWhenItStarts(String world) {
        LocalDate start = SampleWorld.find(world).orElseThrow().trainingStart().toLocalDate();
        Map<String, PublishedProcedure> byCode = content(world).procedures()
            .stream()
            .map(Located::value)
            .collect(Collectors.toMap((one) -> one.procedure().code(), Function.identity()));
        assertThat(content(world).offers()).allSatisfy((offer) -> {
            PublishedProcedure one = byCode.get(offer.value().procedure());
            assertThat(one.from()).isBeforeOrEqualTo(start.minusDays(120));
            assertThat(one.to() == null || !one.to().isBefore(start)).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "commune-2026", "letter-393" })
    void everyProcedureHasPapersAFeeNoteAndASource(String world) {
        assertThat(content(world).procedures()).allSatisfy((one) -> {
            Procedure procedure = one.value().procedure();
            assertThat(procedure.documents()).as(procedure.code()).isNotEmpty();
            assertThat(procedure.documents()).allMatch((paper) -> paper.originals() + paper.copies() > 0);
            assertThat(procedure.feeNote()).isNotBlank();
            assertThat(procedure.source()).isNotBlank();
            assertThat(procedure.settledAtDesk()).isEqualTo(
                    procedure.limit().unit() == LimitUnit.SAME_DAY || procedure.limit().unit() == LimitUnit.HOUR);
        });
    }

    @Test
    void theWorldOf2020MarksItsProceduresAsSampleWithLevels2To4() {
        SetupContent content = content("letter-393");
        Map<String, Procedure> procedures = procedures(content);
        assertThat(content.offers().stream().map((offer) -> procedures.get(offer.value().procedure())).distinct())
            .hasSize(30)
            .allMatch((procedure) -> procedure.source().startsWith("Dữ liệu mẫu"))
            .extracting(Procedure::onlineLevel)
            .containsOnly("LEVEL_2", "LEVEL_3", "LEVEL_4");
    }

    @Test
    void limitsAndFeesOf2026AreThoseThatWereResearched() {
        Map<String, Procedure> procedures = procedures(content("commune-2026"));
        Map<String, String> ours = new TreeMap<>();
        Map<String, String> researched = new TreeMap<>();
        for (Row row : SharedData.rows("commune-procedures.csv", PROCEDURE_COLUMNS)) {
            Procedure procedure = procedures.get(row.text("code"));
            if (procedure != null) {
                boolean sameDay = row.text("limit_unit").equals("SAME_DAY");
                researched.put(procedure.code(), (sameDay ? "1" : row.text("time_limit")) + " " + row.text("limit_unit")
                        + ", fee " + row.loose("fee_vnd"));
                ours.put(procedure.code(), procedure.limit().value() + " " + procedure.limit().unit() + ", fee "
                        + ((procedure.feeVnd() != null) ? procedure.feeVnd() : ""));
            }
        }
        assertThat(ours).hasSizeGreaterThan(40).isEqualTo(researched);
    }

    @Test
    void aLevelNobodyPublishedIsUnknown() {
        assertThat(procedures(content("commune-2026")).values())
            .filteredOn((procedure) -> procedure.source().contains("mức trực tuyến không nêu"))
            .hasSizeGreaterThan(20)
            .allMatch((procedure) -> procedure.onlineLevel().equals("UNKNOWN"));
    }

    @Test
    void theHolidaysAreThoseThatWereResearched() {
        List<String> ours = content("commune-2026").shipped()
            .years()
            .stream()
            .flatMap((year) -> year.days().stream())
            .map((day) -> day.day() + " " + day.name())
            .toList();
        assertThat(ours).isEqualTo(SharedData.rows("holidays.csv", HOLIDAY_COLUMNS)
            .stream()
            .map((row) -> row.text("date") + " " + row.text("name_vi"))
            .toList());
    }

    @Test
    void theDayOfCultureIsOffFrom2026On() {
        for (CalendarYear year : content("commune-2026").shipped().years()) {
            LocalDate day = LocalDate.of(year.year(), 11, 24);
            assertThat(year.weekdaysOff().contains(day)).as(day.toString()).isEqualTo(year.year() >= 2026);
        }
    }

    @Test
    void aMakeUpDayIsARestDayThatPaysForASwappedOne() {
        List<CalendarDay> days = content("commune-2026").shipped()
            .years()
            .stream()
            .flatMap((year) -> year.days().stream())
            .toList();
        List<LocalDate> swapped = days.stream()
            .filter((day) -> day.kind() == CalendarDay.Kind.SWAPPED_OFF)
            .map(CalendarDay::day)
            .toList();
        assertThat(days).filteredOn((day) -> day.kind() == CalendarDay.Kind.MAKE_UP_WORKING)
            .hasSizeGreaterThan(4)
            .allMatch((day) -> day.day().getDayOfWeek() == DayOfWeek.SATURDAY)
            .extracting(CalendarDay::replaces)
            .containsExactlyInAnyOrderElementsOf(swapped);
    }

    private static SetupContent content(String world) {
        Problems problems = new Problems();
        SetupContent content = new SetupReader(SetupFiles.shipped(SampleWorld.folder(world)), problems).read();
        new References(content, problems).check();
        assertThat(problems.found()).isEmpty();
        return content;
    }

    private static Map<String, Procedure> procedures(SetupContent content) {
        return content.procedures()
            .stream()
            .map((one) -> one.value().procedure())
            .collect(Collectors.toMap(Procedure::code, Function.identity()));
    }

}
