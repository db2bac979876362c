package vn.motcua.dossier.access;

import java.util.EnumSet;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccessTest {

    private static final Actor DESK = new Actor("desk", "Nguyễn Thị Tiếp", Set.of(Role.DESK_OFFICER), "H61.1",
            Set.of("TT"));

    private static final Actor AUDITOR = new Actor("auditor", "Lê Văn Kiểm", Set.of(Role.AUDITOR), "H61", Set.of());

    /**
     * No test here looks at the audit table; {@link AccessIT} does, on a real database.
     */
    private final Access access = new Access(
            new AuditTrail(JdbcClient.create(new DriverManagerDataSource()), new MovableClock()));

    @AfterEach
    void nobodyIsLeftSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_thread_without_a_request_is_the_system_and_holds_no_role() {
        assertThat(this.access.current()).isSameAs(Actor.system());
        assertThat(this.access.signedIn()).isEmpty();
        for (Role role : Role.values()) {
            refuses(() -> this.access.require(role), RefusalReason.NOT_ALLOWED, "role");
        }
        assertThatCode(() -> this.access.requireAgency("H61.1")).doesNotThrowAnyException();
    }

    @Test
    void a_visitor_is_nobody() {
        SecurityContextHolder.getContext()
            .setAuthentication(new AnonymousAuthenticationToken("key", "anonymous",
                    AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        refuses(this.access::current, RefusalReason.NOT_ALLOWED, "account");
        refuses(() -> this.access.requireAgency("H61.1"), RefusalReason.NOT_ALLOWED, "account");
    }

    @Test
    void one_of_the_roles_is_enough() {
        this.access.as(DESK, () -> {
            assertThatCode(() -> this.access.require(Role.SIGNATORY, Role.DESK_OFFICER)).doesNotThrowAnyException();
            refuses(() -> this.access.require(Role.SIGNATORY, Role.UNIT_HEAD), RefusalReason.NOT_ALLOWED, "role");
            return DESK;
        });
    }

    @Test
    void each_stays_in_the_own_agency_whatever_the_other_roles() {
        for (Role other : Role.values()) {
            Actor person = new Actor("desk", "Nguyễn Thị Tiếp", EnumSet.of(Role.DESK_OFFICER, other), "H61.1",
                    Set.of());
            this.access.as(person, () -> {
                assertThatCode(() -> this.access.requireAgency("H61.1")).doesNotThrowAnyException();
                assertThatCode(() -> this.access.requireReading("H61.1")).doesNotThrowAnyException();
                refuses(() -> this.access.requireAgency("H61.2"), RefusalReason.WRONG_AGENCY, "agency");
                refuses(() -> this.access.requireReading("H61.2"), RefusalReason.WRONG_AGENCY, "agency");
                return person;
            });
        }
    }

    @Test
    void a_dossier_is_opened_to_those_who_work_on_it_or_watch_over_it() {
        for (Role role : Role.values()) {
            Actor person = new Actor("p", "Người thử", Set.of(role), "H61.1", Set.of());
            boolean reads = !Set.of(Role.FEEDBACK_OFFICER, Role.CATALOGUE_ADMIN, Role.SYSTEM_ADMIN).contains(role);
            this.access.as(person, () -> {
                if (reads) {
                    assertThat(this.access.requireReader()).isEqualTo(person);
                }
                else {
                    refuses(this.access::requireReader, RefusalReason.NOT_ALLOWED, "role");
                    refuses(() -> this.access.requireReading("H61.1"), RefusalReason.NOT_ALLOWED, "role");
                }
                return person;
            });
        }
    }

    @Test
    void who_acted_before_acts_again_even_after_an_accident() {
        this.access.as(DESK, () -> {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.access.as(AUDITOR, () -> {
                throw new IllegalStateException("accident");
            }));
            assertThat(this.access.current()).isEqualTo(DESK);
            return DESK;
        });
        assertThat(this.access.current()).isEqualTo(Actor.system());
    }

    private static void refuses(ThrowingCallable call, RefusalReason reason, String field) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies((refusal) -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

}
