package vn.motcua.dossier.directory;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DirectoryIT {

    private static DeskServer server;

    private static Directory directory;

    @BeforeAll
    static void start() {
        server = DeskServer.startingAt("2026-11-16T07:00:00+07:00");
        directory = server.bean(Directory.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "on {0} under {1}")
    @CsvSource({ "2025-07-01, UBND tỉnh Đồng Nai", "2026-04-29, UBND tỉnh Đồng Nai",
            "2026-04-30, UBND thành phố Đồng Nai", "2027-01-01, UBND thành phố Đồng Nai" })
    void anAgencyBearsTheNamesOfTheDay(LocalDate day, String superior) {
        assertThat(directory.agencyOn("H19.101", day).superiorName()).isEqualTo(superior);
    }

    @Test
    void beforeItsFirstDayAnAgencyIsUnknown() {
        assertThatThrownBy(() -> directory.agencyOn("H19.101", LocalDate.of(2025, 6, 30)))
            .isInstanceOfSatisfying(Refusal.class, (refusal) -> {
                assertThat(refusal.reason()).isEqualTo(RefusalReason.AGENCY_UNKNOWN);
                assertThat(refusal.field()).isEqualTo("agency");
            });
    }

    @Test
    void theCommuneHasItsOfficesAndTheVerticalAgencies() {
        assertThat(directory.unitsOf("H19.101")).extracting(Unit::name)
            .contains("Văn phòng HĐND và UBND", "Phòng Kinh tế", "Trung tâm Phục vụ hành chính công", "Công an xã",
                    "Thuế cơ sở");
        assertThat(directory.agencies()).extracting(Agency::code).contains("H19.101");
        assertThatThrownBy(() -> directory.unit("H19.101.99")).isInstanceOf(Refusal.class);
    }

    @Test
    void aChangeThatIsRolledBackIsForgotten() {
        Commands commands = server.bean(Commands.class);
        assertThatThrownBy(() -> commands.act(() -> {
            directory.describe(new Unit("H19.101.77", "Phòng tạm", "H19.101"));
            assertThat(directory.unit("H19.101.77").name()).isEqualTo("Phòng tạm");
            throw new IllegalStateException("roll back");
        })).hasMessage("roll back");
        commands.act(() -> directory.describe(new Unit("H19.101.78", "Phòng mới", "H19.101")));
        assertThat(directory.unit("H19.101.78").name()).isEqualTo("Phòng mới");
        assertThatThrownBy(() -> directory.unit("H19.101.77")).isInstanceOf(Refusal.class);
    }

    @Test
    void anotherNodeSeesAChangeWithinASecondOrTwo() throws InterruptedException {
        try (DeskServer other = server.secondNode()) {
            Directory elsewhere = other.bean(Directory.class);
            assertThatThrownBy(() -> elsewhere.unit("H19.101.79")).isInstanceOf(Refusal.class);
            server.bean(Commands.class).act(() -> directory.describe(new Unit("H19.101.79", "Phòng xa", "H19.101")));
            Thread.sleep(1_100);
            assertThat(elsewhere.unit("H19.101.79").name()).isEqualTo("Phòng xa");
        }
    }

}
