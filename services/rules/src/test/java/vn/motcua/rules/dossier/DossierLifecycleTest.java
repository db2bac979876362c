package vn.motcua.rules.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DossierLifecycleTest {

    private static final List<DossierStatus> COLUMNS = List.of(DossierStatus.SUBMITTED,
            DossierStatus.SUPPLEMENT_BEFORE_ACCEPTANCE, DossierStatus.RECEPTION_REFUSED, DossierStatus.ACCEPTED,
            DossierStatus.IN_PROGRESS, DossierStatus.AWAITING_SUPPLEMENT, DossierStatus.RESOLVED,
            DossierStatus.RETURNED, DossierStatus.STOPPED, DossierStatus.WITHDRAWN, DossierStatus.DUPLICATE);

    /**
     * Where each act leads from each state; "-" is refused, "again" is a second receipt.
     */
    private static final String TABLE = """
            act                 SUB  SBA  REF  ACC   PRO   AWA   RES   RET   STO   WIT  DUP
            ACCEPT              ACC  -    -    again again again again again again -    -
            REQUEST_SUPPLEMENT  SBA  -    -    AWA   AWA   -     -     -     -     -    -
            RECEIVE_SUPPLEMENT  -    SUB  -    -     -     PRO   -     -     -     -    -
            REFUSE_RECEPTION    REF  REF  -    -     -     -     -     -     -     -    -
            TRANSFER            -    -    -    PRO   PRO   -     -     -     -     -    -
            COMPLETE_STEP       -    -    -    PRO   PRO   -     -     -     -     -    -
            SEND_BACK           -    -    -    -     PRO   -     -     -     -     -    -
            VERIFY              -    -    -    ACC   PRO   -     -     -     -     -    -
            STOP                -    -    -    STO   STO   STO   -     -     -     -    -
            RESOLVE             -    -    -    RES   RES   -     -     -     -     -    -
            WITHDRAW            WIT  WIT  -    WIT   WIT   WIT   -     -     -     -    -
            CHANGE_PROCEDURE    -    -    -    ACC   -     -     -     -     -     -    -
            MOVE_TO_AGENCY      -    -    -    ACC   ACC   -     -     -     -     -    -
            FORWARD_TO_AGENCY   SUB  -    -    -     -     -     -     -     -     -    -
            TAKE_FOR_AGENCY     SUB  -    -    -     -     -     -     -     -     -    -
            CLOSE_DUPLICATE     DUP  DUP  -    DUP   DUP   DUP   -     -     -     -    -
            SEND_TO_AGENCIES    -    -    -    ACC   PRO   -     -     -     -     -    -
            RETURN              -    -    -    -     -     -     RET   -     RET   -    -
            DRAFT_APOLOGY       -    -    -    ACC   PRO   AWA   RES   RET   STO   -    -
            SIGN_APOLOGY        -    -    -    ACC   PRO   AWA   RES   RET   STO   -    -
            """;

    @ParameterizedTest(name = "{0} when {1}: {2}")
    @MethodSource("cells")
    void allows_only_what_is_lawful(DossierAct act, DossierStatus now, String expected) {
        boolean refused = expected.equals("-") || expected.equals("again");
        assertThat(DossierLifecycle.allows(now, act)).isEqualTo(!refused);
        if (!refused) {
            DossierLifecycle.require(now, act);
            assertThat(DossierLifecycle.after(now, act)).isEqualTo(column(expected));
            return;
        }
        assertThatThrownBy(() -> DossierLifecycle.require(now, act)).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> {
                    assertThat(refusal.reason()).isEqualTo(expected.equals("again") ? RefusalReason.ALREADY_ACCEPTED
                            : RefusalReason.ILLEGAL_TRANSITION);
                    assertThat(refusal.field()).isEqualTo("dossier");
                    assertThat(refusal.facts()).containsEntry("status", now.name()).containsEntry("act", act.name());
                });
    }

    @Test
    void the_table_leaves_nothing_out() {
        assertThat(cells()).hasSize(DossierAct.values().length * DossierStatus.values().length);
        assertThat(COLUMNS).containsExactlyInAnyOrder(DossierStatus.values());
    }

    static Stream<Arguments> cells() {
        return TABLE.lines().skip(1).flatMap((line) -> {
            List<String> cells = Arrays.asList(line.trim().split("\\s+"));
            return Stream.iterate(1, (column) -> column < cells.size(), (column) -> column + 1)
                .map((column) -> Arguments.of(DossierAct.valueOf(cells.get(0)), COLUMNS.get(column - 1),
                        cells.get(column)));
        });
    }

    private static DossierStatus column(String name) {
        List<String> names = Arrays.asList(TABLE.lines().findFirst().orElseThrow().trim().split("\\s+"));
        return COLUMNS.get(names.indexOf(name) - 1);
    }

}
