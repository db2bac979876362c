package vn.motcua.dossier.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.calendar.CalendarYear;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Editions;
import vn.motcua.dossier.flow.Commands;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calendars and the procedure seed are there in every database and follow the product. A
 * newer product is told by giving the database what an older one would have left in it.
 */
class ProductDataIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private static final String BIRTH = "1.001193";

    private static final String DEATH = "1.000656";

    private static final String OLDER_CALENDAR = """
            UPDATE calendar_year SET decision = 'bản cũ' WHERE year IN (2026, 2027);
            DELETE FROM calendar_day WHERE day = '2026-09-02';
            DELETE FROM calendar_day WHERE year = 2018;
            DELETE FROM calendar_year WHERE year = 2018
            """;

    @Test
    void a_database_in_real_use_has_calendars_and_procedures_and_no_agency(@TempDir Path folder) throws IOException {
        try (DeskServer server = DeskServer.outsideAnyWorld(Map.of("motcua.admin-password", "mật khẩu đầu tiên"))) {
            assertThat(server.bean(Directory.class).agencies()).isEmpty();
            assertThat(server.bean(Calendars.class).years()).extracting(CalendarYear::year)
                .containsExactly(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027);
            assertThat(server.bean(Catalogue.class).allInForce(DAY)).hasSizeGreaterThan(40);
            assertThat(events(server)).isZero();
            List<String> before = shipped(server);
            server.restart();
            assertThat(shipped(server)).isEqualTo(before);

            server.bean(Setup.class).load(office(folder));
            assertThat(server.bean(Calendars.class).of("B1").isWorkingDay(LocalDate.of(2026, 9, 2))).isFalse();
            assertThat(server.bean(Catalogue.class).inForce(BIRTH, "B1", DAY).unit()).isEqualTo("B1.1");
            assertThat(shipped(server)).isEqualTo(before);
        }
    }

    @Test
    void nodes_that_start_together_take_a_newer_product_over_once() throws InterruptedException {
        try (DeskServer server = DeskServer.outsideAnyWorld(Map.of("motcua.admin-password", "mật khẩu đầu tiên"))) {
            List<CalendarYear> years = server.bean(Calendars.class).years();
            olderProduct(server);
            nodesStartTogether(server);
            assertThat(server.bean(Calendars.class).years()).isEqualTo(years);
            assertThat(newest(server, BIRTH).version()).isEqualTo(2);
            assertThat(server.database().sql("SELECT max(revision) FROM calendar_year").query(Integer.class).single())
                .isEqualTo(2);
        }
    }

    @Test
    void a_newer_product_is_taken_over_at_the_next_start_and_published() {
        try (DeskServer server = DeskServer.startingAt("2026-11-16T07:00:00+07:00")) {
            List<CalendarYear> years = server.bean(Calendars.class).years();
            Procedure birth = newest(server, BIRTH);
            int published = events(server);
            olderProduct(server);
            assertThat(newest(server, BIRTH).feeNote()).isEqualTo("bản cũ");

            server.restart();
            assertThat(server.bean(Calendars.class).years()).isEqualTo(years);
            assertThat(newest(server, BIRTH).version()).isEqualTo(2);
            assertThat(newest(server, BIRTH).feeNote()).isEqualTo(birth.feeNote());
            assertThat(server.bean(Catalogue.class).version(BIRTH, 1).feeNote()).isEqualTo("bản cũ");
            assertThat(newest(server, DEATH).version()).isEqualTo(1);
            assertThat(events(server)).isGreaterThan(published);
        }
    }

    @Test
    void what_somebody_changed_by_hand_stays_whatever_the_product_says() {
        try (DeskServer server = DeskServer.startingAt("2026-11-16T07:00:00+07:00")) {
            olderProduct(server);
            CalendarYear year = year(server, 2027);
            CalendarYear byHand = new CalendarYear(2027, false, "Quyết định của tỉnh", year.days());
            PublishedProcedure own = new PublishedProcedure(withFeeNote(newest(server, BIRTH), "Theo nghị quyết"),
                    LocalDate.of(2025, 7, 1), null);
            server.bean(Commands.class).act(() -> {
                server.bean(Calendars.class).publish(byHand);
                server.bean(Catalogue.class).publish(own);
            });

            server.restart();
            assertThat(year(server, 2027)).isEqualTo(byHand);
            assertThat(year(server, 2026).decision()).isNotEqualTo("bản cũ");
            assertThat(newest(server, BIRTH).feeNote()).isEqualTo("Theo nghị quyết");
            assertThat(newest(server, BIRTH).version()).isEqualTo(2);
        }
    }

    @Test
    void a_world_keeps_its_own_procedures_beside_the_products() {
        try (DeskServer server = DeskServer.start("letter-393", "2020-06-01T07:00:00+07:00", Map.of())) {
            List<String> before = shipped(server);
            assertThat(newest(server, BIRTH).source()).startsWith("Dữ liệu mẫu");
            server.restart();
            assertThat(shipped(server)).isEqualTo(before);
        }
    }

    private static void nodesStartTogether(DeskServer server) throws InterruptedException {
        List<Thread> nodes = List.of(loading(server), loading(server), loading(server));
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }
    }

    private static Thread loading(DeskServer server) {
        return new Thread(() -> server.bean(Setup.class).loadProduct());
    }

    private static void olderProduct(DeskServer server) {
        server.database().sql(OLDER_CALENDAR).update();
        server.database()
            .sql("UPDATE procedure_version SET fee_note = 'bản cũ' WHERE code = :code")
            .param("code", BIRTH)
            .update();
        // this node still answers from memory
        server.bean(Editions.class).raise("catalogue");
    }

    private static CalendarYear year(DeskServer server, int number) {
        return server.bean(Calendars.class)
            .years()
            .stream()
            .filter((year) -> year.year() == number)
            .findFirst()
            .orElseThrow();
    }

    private static Procedure newest(DeskServer server, String code) {
        int version = server.database()
            .sql("SELECT max(version) FROM procedure_version WHERE code = :code")
            .param("code", code)
            .query(Integer.class)
            .single();
        return server.bean(Catalogue.class).version(code, version);
    }

    private static Procedure withFeeNote(Procedure one, String feeNote) {
        return new Procedure(one.code(), 0, one.name(), one.field(), "", one.limit(), one.supplementPolicy(),
                one.maxSupplementRounds(), one.settledAtDesk(), one.onlineLevel(), one.feeVnd(), feeNote,
                one.documents(), one.resultName(), one.source(), one.verifyLimit(), one.supplementWait(),
                one.limitText(), one.limitCases(), one.outagePauses(), one.financialPause(), one.crossTerritory());
    }

    private static int events(DeskServer server) {
        return server.database().sql("SELECT count(*) FROM event").query(Integer.class).single();
    }

    /**
     * Every row of the calendar and the catalogue, with the transaction that wrote it.
     */
    private static List<String> shipped(DeskServer server) {
        return List.of("calendar_year", "calendar_day", "procedure_version", "procedure_document")
            .stream()
            .flatMap((table) -> server.database()
                .sql("SELECT xmin || ' ' || t.*::text FROM " + table + " t ORDER BY t.*::text")
                .query(String.class)
                .list()
                .stream())
            .toList();
    }

    private static Path office(Path folder) throws IOException {
        Files.writeString(folder.resolve("agencies.csv"),
                "code,valid_from,name,desk_name,place,signer_authority,signer_title,level\n"
                        + "B1,2025-07-01,UBND xã Bảy,Trung tâm,Bảy,TM. ỦY BAN NHÂN DÂN,CHỦ TỊCH,COMMUNE\n");
        Files.writeString(folder.resolve("units.csv"), "code,name,agency\nB1.1,Văn phòng,B1\n");
        Files.writeString(folder.resolve("people.csv"),
                "account,name,roles,agency,units\nlan-b1,Lê Lan,DESK_OFFICER,B1,B1.1\n");
        Files.writeString(folder.resolve("procedures-at.csv"), "procedure,agency,unit\n" + BIRTH + ",B1,B1.1\n");
        return folder;
    }

}
