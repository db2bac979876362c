package vn.motcua.dossier.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.LimitUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueIT {

    private static final String COMMUNE = "H19.101";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static DeskServer server;

    private static Catalogue catalogue;

    @BeforeAll
    static void start() {
        server = DeskServer.startingAt("2026-11-16T07:00:00+07:00");
        catalogue = server.bean(Catalogue.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "\"{0}\" finds {1} first")
    @CsvSource(delimiter = '|',
            textBlock = """
                    khai sinh               | Đăng ký khai sinh
                    dang ky khai            | Đăng ký khai tử
                    KHAI SINH               | Đăng ký khai sinh
                    đăng ký khai sinh       | Đăng ký khai sinh
                    thu tuc dang ky khai si | Đăng ký khai sinh
                    ket hon                 | Đăng ký kết hôn
                    ban sao so goc          | Cấp bản sao từ sổ gốc
                    sao goc                 | Cấp bản sao từ sổ gốc
                    tinh trang hon nhan     | Cấp Giấy xác nhận tình trạng hôn nhân
                    thuong tru              | Đăng ký thường trú
                    dang ky thuong          | Đăng ký thường trú
                    1.001193                | Đăng ký khai sinh
                    2.0008                  | Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền cấp hoặc chứng nhận
                    khai sin                | Đăng ký khai sinh
                    kahi sinh               | Đăng ký khai sinh
                    """)
    void partOfANameIsEnough(String text, String name) {
        assertThat(catalogue.search(text, COMMUNE, 5)).first().extracting(Procedure::name).isEqualTo(name);
    }

    @Test
    void namesThatBeginSoComeBeforeNamesThatHoldAWordSo() {
        List<Boolean> beginSo = catalogue.search("đăng ký", COMMUNE, 50)
            .stream()
            .map((procedure) -> procedure.name().startsWith("Đăng ký"))
            .toList();
        assertThat(beginSo).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @ValueSource(strings = { "%", "_", "'; DROP TABLE unit; --", "\\", "xyzzy qwrt" })
    void signsOfTheDatabaseAreOnlySigns(String text) {
        assertThat(catalogue.search(text, COMMUNE, 50).size()).isIn(0, 48);
        assertThat(catalogue.search("khai sinh", COMMUNE, 1)).hasSize(1);
    }

    @Test
    void nothingTypedMeansEverythingThatIsReceivedPageByPage() {
        ProcedurePage first = catalogue.page("", COMMUNE, 0, 20);
        ProcedurePage last = catalogue.page("", COMMUNE, 2, 20);
        assertThat(first.total()).isEqualTo(48);
        assertThat(first.items()).hasSize(20);
        assertThat(last.items()).hasSize(8).doesNotContainAnyElementsOf(first.items());
    }

    @Test
    void anotherAgencyReceivesNothing() {
        assertThat(catalogue.search("khai sinh", "H19.999", 5)).isEmpty();
    }

    @Test
    void theVersionInForceIsWhole() {
        Procedure building = catalogue.inForce("1.013225", COMMUNE, TODAY);
        assertThat(building.version()).isEqualTo(1);
        assertThat(building.unit()).isEqualTo("H19.101.02");
        assertThat(building.limit().value()).isEqualTo(20);
        assertThat(building.limit().unit()).isEqualTo(LimitUnit.DAY);
        assertThat(building.maxSupplementRounds()).isEqualTo(2);
        assertThat(building.documents()).extracting(RequiredDocument::originals).containsExactly(1, 0, 2, 0);
        assertThat(catalogue.version("1.013225", 1).unit()).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1} on {2}: {3}")
    @CsvSource({ "1.999999, H19.101, 2026-11-16, PROCEDURE_UNKNOWN",
            "1.001193, H19.999, 2026-11-16, PROCEDURE_NOT_AT_AGENCY",
            "1.001193, H19.101, 2025-06-30, PROCEDURE_NOT_IN_FORCE" })
    void whatCannotBeReceivedIsRefusedByItsReason(String code, String agency, LocalDate day, RefusalReason reason) {
        assertThatThrownBy(() -> catalogue.inForce(code, agency, day)).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.field()).isEqualTo("procedure");
                });
    }

    @Test
    void otherContentIsTheNextVersionAndTheOldOneStays() {
        Procedure now = catalogue.inForce("1.001022", COMMUNE, TODAY);
        LocalDate change = TODAY.plusDays(30);
        PublishedProcedure shorter = new PublishedProcedure(renamed(now, now.code(), "Nhận cha, mẹ, con (mới)"), change,
                null);
        publish(shorter);
        publish(shorter);
        assertThat(catalogue.inForce("1.001022", COMMUNE, change.minusDays(1)).version()).isEqualTo(1);
        assertThat(catalogue.inForce("1.001022", COMMUNE, change).version()).isEqualTo(2);
        assertThat(catalogue.version("1.001022", 1).name()).isEqualTo(now.name());
        assertThat(catalogue.search("nhan cha me con moi", COMMUNE, 5)).extracting(Procedure::version)
            .doesNotContain(2);
        assertThatThrownBy(() -> catalogue.version("1.001022", 3)).isInstanceOf(Refusal.class);
    }

    @Test
    void aRepealedProcedureIsNoLongerFound() {
        Procedure now = renamed(catalogue.inForce("2.001255", COMMUNE, TODAY), "9.000099", "Thủ tục sắp bãi bỏ");
        publish(new PublishedProcedure(now, LocalDate.of(2025, 7, 1), null));
        server.bean(Commands.class).act(() -> catalogue.offer("9.000099", COMMUNE, "H19.101.02"));
        assertThat(catalogue.search("sap bai bo", COMMUNE, 5)).hasSize(1);
        publish(new PublishedProcedure(now, LocalDate.of(2025, 7, 1), TODAY.minusDays(1)));
        assertThat(catalogue.search("sap bai bo", COMMUNE, 5)).isEmpty();
        assertThatThrownBy(() -> catalogue.inForce("9.000099", COMMUNE, TODAY)).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.PROCEDURE_NOT_IN_FORCE));
    }

    private static Procedure renamed(Procedure one, String code, String name) {
        return new Procedure(code, 0, name, one.field(), "", one.limit(), one.supplementPolicy(),
                one.maxSupplementRounds(), one.settledAtDesk(), one.onlineLevel(), one.feeVnd(), one.feeNote(),
                List.copyOf(one.documents()), one.resultName(), one.source(), one.verifyLimit(), one.supplementWait(),
                one.limitText(), one.limitCases(), one.outagePauses(), one.financialPause(), one.crossTerritory());
    }

    private static void publish(PublishedProcedure published) {
        server.bean(Commands.class).act(() -> catalogue.publish(published));
    }

}
