package vn.motcua.dossier.procedurereview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.ProcedureNews;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.procedure.ReceivingRules;

/**
 * Puts a procedure of the catalogue, an imported one too, to use at an agency: from its
 * day on the desk receives it, a unit settles it, and it has to be published there.
 */
@Component
class Receptions {

    private final ReceivingStore store;

    private final Catalogue catalogue;

    private final ProcedureNews news;

    private final ReviewOffice office;

    private final Directory directory;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Receptions(ReceivingStore store, Catalogue catalogue, ProcedureNews news, ReviewOffice office, Directory directory,
            Access access, LegalClock clock, Commands commands) {
        this.store = store;
        this.catalogue = catalogue;
        this.news = news;
        this.office = office;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Lets the agency of who acts receive a procedure, or another unit settle it.
     * @throws Refusal {@code PROCEDURE_UNKNOWN}, or what {@link ReceivingRules} find
     */
    Receiving enter(String code, Receiving.Said said) {
        this.access.require(Role.CATALOGUE_ADMIN);
        String agency = this.access.current().agency();
        return this.commands.run(() -> {
            if (this.catalogue.newest(code).isEmpty()) {
                throw new Refusal(RefusalReason.PROCEDURE_UNKNOWN, "procedure", "procedure", code);
            }
            LocalDate today = this.clock.today();
            ReceivingRules.check(said.unit(), said.from(), units().stream().map(Unit::code).toList(),
                    this.catalogue.settlingUnit(code, agency).orElse(null), today);
            Receiving one = new Receiving(UUID.randomUUID(), code, agency, Objects.requireNonNull(said.unit()),
                    Objects.requireNonNull(said.from()), false);
            this.store.insert(one, this.access.current().account(), this.clock.instant());
            if (!one.beginsOn().isAfter(today)) {
                begin(one, this.access.current().account());
            }
            return one;
        });
    }

    /** Begins the next whose day has come; answers whether there was one. */
    boolean beginNext() {
        return this.commands.run(() -> {
            Receiving due = this.store.lockDue(this.clock.today()).orElse(null);
            if (due != null) {
                begin(due, "system");
            }
            return due != null;
        });
    }

    private void begin(Receiving one, String account) {
        boolean anew = this.catalogue.settlingUnit(one.procedure(), one.agency()).isEmpty();
        this.catalogue.offer(one.procedure(), one.agency(), one.unit());
        this.store.begun(one.id(), this.clock.instant());
        this.news.tell(one.procedure());
        if (anew) {
            this.office.receivedAt(one.procedure(), one.agency(), one.beginsOn(), account);
        }
    }

    /** What the reader's agency entered about a procedure, the latest day first. */
    List<Receiving> of(String code) {
        this.access.require(Role.CATALOGUE_ADMIN, Role.AUDITOR);
        return this.store.of(code, this.access.current().agency());
    }

    /** The units that can settle it. */
    List<Unit> units() {
        return this.directory.unitsOf(this.access.current().agency());
    }

    /** The first day after that one on which something begins. */
    @Nullable LocalDate nextAfter(LocalDate day) {
        return this.store.nextAfter(day);
    }

}
