package vn.motcua.dossier.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.directory.Directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SetupIT {

    private static final List<String> TABLES = List.of("agency_name", "unit", "procedure_version", "procedure_document",
            "procedure_at", "calendar_year", "calendar_day", "working_week", "working_session", "reference_edition",
            "account", "event");

    private static DeskServer server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        server = DeskServer.startingAt("2026-11-16T07:00:00+07:00");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void loadingTheSameWorldAgainChangesNothing() {
        List<String> before = everything();
        setup().load(SampleWorld.find("commune-2026").orElseThrow());
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aLoadedFolderIsKnownAtOnceAndPublished() throws IOException {
        setup().load(folder("B1", "UBND xã Bảy"));
        assertThat(server.bean(Directory.class).agency("B1").name()).isEqualTo("UBND xã Bảy");
        assertThat(server.bean(Directory.class).unitsOf("B1")).extracting((unit) -> unit.code()).contains("B1.1");
        assertThat(server.bean(Catalogue.class).inForce("1.001193", "B1", LocalDate.of(2026, 11, 16)).unit())
            .isEqualTo("B1.1");
        assertThat(server.bean(Catalogue.class).agenciesOf("1.001193")).contains("B1", "H19.101");
        assertThat(server.bean(Accounts.class).exists("lan-b1")).isTrue();
        assertThat(events("AGENCY", "B1")).isEqualTo(1);
        assertThat(events("AGENCY", "B1.1")).isEqualTo(1);
        assertThat(events("CALENDAR", "B1:2026")).isEqualTo(1);
        assertThat(events("PROCEDURE", "1.001193")).isEqualTo(2);
    }

    @Test
    void aChangedNameIsTakenOverAndPublishedOnce() throws IOException {
        setup().load(folder("B2", "UBND xã Tám"));
        setup().load(folder("B2", "UBND xã Tám Mới"));
        setup().load(folder("B2", "UBND xã Tám Mới"));
        assertThat(server.bean(Directory.class).agency("B2").name()).isEqualTo("UBND xã Tám Mới");
        assertThat(events("AGENCY", "B2")).isEqualTo(2);
        assertThat(events("CALENDAR", "B2:2026")).isEqualTo(1);
    }

    @Test
    void aFolderWithAProblemLeavesNothingBehindAndNamesFileAndLine() throws IOException {
        Path wrong = folder("B3", "UBND xã Chín");
        Files.writeString(wrong.resolve("people.csv"), "account,name,roles,agency\nlan-b3,,DESK_OFFICER,B3\n");
        List<String> before = everything();
        assertThatThrownBy(() -> setup().load(wrong)).isInstanceOf(SetupRejected.class)
            .hasMessageContaining("chưa lưu gì")
            .hasMessageContaining("people.csv, dòng 2: cột \"name\" không được để trống.");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aPasswordThatTheDoorRefusesIsNamedByLineAndNothingIsSaved() throws IOException {
        Path wrong = folder("B5", "UBND xã Năm");
        Files.writeString(wrong.resolve("people.csv"),
                "account,name,roles,agency,password\nlan-b5,Lê Lan,DESK_OFFICER,B5," + "x".repeat(80) + "\n");
        List<String> before = everything();
        assertThatThrownBy(() -> setup().load(wrong)).isInstanceOf(SetupRejected.class)
            .hasMessageContaining("people.csv, dòng 2: giá trị ở cột \"password\"");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> setup().load(this.folder.resolve("nowhere"))).isInstanceOf(SetupRejected.class)
            .hasMessageContaining("nowhere: không có thư mục này");
    }

    @Test
    void theOfficesOwnHoursMakeItsCalendar() throws IOException {
        Path own = folder("B4", "UBND xã Mười");
        Files.writeString(own.resolve("hours.csv"), "agency,weekday,opens,closes\n"
                + "B4,MONDAY,08:00,11:00\nB4,TUESDAY,08:00,11:00\nB4,WEDNESDAY,08:00,11:00\n");
        setup().load(own);
        Calendars calendars = server.bean(Calendars.class);
        assertThat(calendars.of("B4").isWorkingDay(LocalDate.of(2026, 11, 19))).isFalse();
        assertThat(calendars.of("H19.101").isWorkingDay(LocalDate.of(2026, 11, 19))).isTrue();
        assertThat(calendars.of("B4").version()).isEqualTo("VN-10/B4-1");
    }

    private Path folder(String agency, String name) throws IOException {
        String lower = agency.toLowerCase(java.util.Locale.ROOT);
        Map<String, String> files = Map.of("agencies.csv",
                "code,valid_from,name,desk_name,place,signer_authority,signer_title,level\n" + agency + ",2025-07-01,"
                        + name + ",Trung tâm,Bảy,TM. ỦY BAN NHÂN DÂN,CHỦ TỊCH,COMMUNE\n",
                "units.csv", "code,name,agency\n" + agency + ".1,Văn phòng," + agency + "\n", "people.csv",
                "account,name,roles,agency,units\nlan-" + lower + ",Lê Lan,DESK_OFFICER," + agency + "," + agency
                        + ".1\n",
                "procedures-at.csv", "procedure,agency,unit\n"
                        + (agency.equals("B1") ? "1.001193,B1,B1.1\n" : "2.000908," + agency + "," + agency + ".1\n"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(this.folder.resolve(file.getKey()), file.getValue());
        }
        return this.folder;
    }

    private static Setup setup() {
        return server.bean(Setup.class);
    }

    private static int events(String kind, String stream) {
        return server.database()
            .sql("SELECT count(*) FROM event WHERE kind = :kind AND stream_id = :stream")
            .param("kind", kind)
            .param("stream", stream)
            .query(Integer.class)
            .single();
    }

    private static List<String> everything() {
        return TABLES.stream().flatMap(SetupIT::content).toList();
    }

    /** Every row of a table, with the transaction that wrote it. */
    private static Stream<String> content(String table) {
        String written = table.equals("account") ? "" : "xmin || ' ' || ";
        return server.database()
            .sql("SELECT " + written + "t.*::text FROM " + table + " t ORDER BY t.*::text")
            .query(String.class)
            .list()
            .stream();
    }

}
