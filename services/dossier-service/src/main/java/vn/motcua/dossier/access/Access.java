package vn.motcua.dossier.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The door of this room: who is acting, and whether they may. */
@Component
public class Access {

    /**
     * Whom a dossier is opened to, its papers and clock and events, within their agency
     * (design D13: least privilege). Who keeps the catalogue, the system or feedback has
     * no business in it.
     */
    public static final Set<Role> READERS = Set.of(Role.DESK_OFFICER, Role.CASHIER, Role.CASE_OFFICER, Role.UNIT_HEAD,
            Role.SIGNATORY, Role.CLERK, Role.SUPERVISOR, Role.AUDITOR);

    private final AuditTrail audit;

    Access(AuditTrail audit) {
        this.audit = audit;
    }

    /**
     * Who is acting. A thread that serves no HTTP request (engine, job) is the system.
     * @throws Refusal {@link RefusalReason#NOT_ALLOWED} for a visitor who is not signed
     * in
     */
    public Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Actor.system();
        }
        if (authentication instanceof SignedIn signedIn) {
            return signedIn.actor();
        }
        throw new Refusal(RefusalReason.NOT_ALLOWED, "account");
    }

    /** The signed-in person; empty for a visitor and for the system. */
    public Optional<Actor> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return (authentication instanceof SignedIn signedIn) ? Optional.of(signedIn.actor()) : Optional.empty();
    }

    /**
     * Lets pass who holds one of the roles. The system holds none.
     * @throws Refusal {@link RefusalReason#NOT_ALLOWED}
     */
    public void require(Role... anyOf) {
        Actor actor = current();
        if (!actor.hasAny(anyOf)) {
            throw new Refusal(RefusalReason.NOT_ALLOWED, "role", "account", actor.account());
        }
    }

    /**
     * Lets pass who works for the agency, whatever roles the person holds; and the system
     * itself.
     * @throws Refusal {@link RefusalReason#WRONG_AGENCY}
     */
    public void requireAgency(String agency) {
        Actor actor = current();
        if (!actor.isSystem() && !actor.agency().equals(agency)) {
            throw new Refusal(RefusalReason.WRONG_AGENCY, "agency", "agency", agency);
        }
    }

    /**
     * Lets pass who works for the unit.
     * @throws Refusal {@link RefusalReason#NOT_ALLOWED}
     */
    public void requireUnit(String unit) {
        if (!current().worksFor(unit)) {
            throw new Refusal(RefusalReason.NOT_ALLOWED, "unit", "unit", unit);
        }
    }

    /**
     * Lets pass who may read dossiers at all, for lists that are narrowed to the person's
     * agency.
     * @return the reader
     * @throws Refusal {@link RefusalReason#NOT_ALLOWED}
     */
    public Actor requireReader() {
        Actor actor = current();
        if (!actor.isSystem() && READERS.stream().noneMatch(actor::has)) {
            throw new Refusal(RefusalReason.NOT_ALLOWED, "role", "account", actor.account());
        }
        return actor;
    }

    /**
     * Lets pass who may read the dossiers of the agency: the one rule for every page and
     * call that shows something of a dossier.
     * @throws Refusal {@link RefusalReason#NOT_ALLOWED} or
     * {@link RefusalReason#WRONG_AGENCY}
     */
    public void requireReading(String agency) {
        requireReader();
        requireAgency(agency);
    }

    /**
     * An identity number as lists, labels and screens may show it: all but the last three
     * characters covered.
     */
    public String masked(@Nullable String idNumber) {
        return IdentityMask.cover(idNumber);
    }

    /**
     * Writes down that the current actor looked at something that is covered by default,
     * in the caller's transaction: call it before showing.
     * @param what what was looked at, as a code: {@code ID_NUMBER}
     * @param reason the words of the person who looked; stays in the audit table
     */
    public void recordLook(String what, @Nullable UUID dossier, @Nullable String reason) {
        this.audit.record(new AuditTrail.Entry(current().account(), what, dossier, reason));
    }

    /**
     * Writes down that somebody who is not signed in got something of a dossier, in the
     * caller's transaction.
     * @param what what it was, as a code: {@code RESULT_FETCHED}
     */
    public void recordVisit(String what, UUID dossier) {
        this.audit.record(new AuditTrail.Entry("visitor", what, dossier, null));
    }

    /**
     * Writes down an act of the current actor that gives or takes rights, in the caller's
     * transaction.
     * @param what what was done, as a code: {@code ABSENCE_ENTERED}
     * @param whose accounts and roles it is about, in codes
     */
    public void recordAct(String what, String whose) {
        this.audit.record(new AuditTrail.Entry(current().account(), what, null, whose));
    }

    /**
     * Does the work as this actor, on this thread; whoever acted before acts again
     * afterwards.
     */
    public <T> T as(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(actor)));
        try {
            return work.get();
        }
        finally {
            SecurityContextHolder.setContext(before);
        }
    }

}
