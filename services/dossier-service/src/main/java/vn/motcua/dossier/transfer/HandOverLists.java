package vn.motcua.dossier.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.paper.HandOverSheets;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.dossier.HandOverListRules;
import vn.motcua.rules.dossier.HandOverListRules.Dispute;

/**
 * Lists by which papers go from the desk to a unit and results come back: the giver makes
 * one of all that waits, the receiver signs for it once and says what is not there.
 */
@Component
public class HandOverLists {

    private static final int MOST = 300;

    private static final Role[] READERS = { Role.DESK_OFFICER, Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SUPERVISOR,
            Role.AUDITOR };

    private final HandOverListStore store;

    private final HandOverSheets sheets;

    private final Directory directory;

    private final Calendars calendars;

    private final Register register;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    HandOverLists(HandOverListStore store, HandOverSheets sheets, Directory directory, Calendars calendars,
            Register register, History history, Access access, LegalClock clock, Commands commands) {
        this.store = store;
        this.sheets = sheets;
        this.directory = directory;
        this.calendars = calendars;
        this.register = register;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /** How many lists of the agency nobody confirmed by the next morning. */
    public long overdue(Actor reader, Instant now) {
        return this.store.overdue(reader.agency(), now);
    }

    /** What waits at the reader's agency; the unit's people see that of their units. */
    List<WaitingPapers> waiting() {
        Actor reader = reader();
        return this.store.waiting(reader.agency()).stream().filter((one) -> sees(reader, one.unit())).toList();
    }

    /** Lists that nobody has confirmed, the oldest first. */
    List<HandOverList> open() {
        Actor reader = reader();
        return this.store.open(reader.agency()).stream().filter((one) -> sees(reader, one.unit())).toList();
    }

    /** The latest that were confirmed. */
    List<HandOverList> confirmed() {
        Actor reader = reader();
        return this.store.confirmed(reader.agency(), 50).stream().filter((one) -> sees(reader, one.unit())).toList();
    }

    /**
     * A list of the reader's agency.
     * @throws Refusal if there is none, or it is another unit's
     */
    HandOverList get(UUID id) {
        Actor reader = reader();
        return this.store.find(id)
            .filter((list) -> list.agency().equals(reader.agency()) && sees(reader, list.unit()))
            .orElseThrow(() -> unknown(id));
    }

    List<HandOverItem> items(HandOverList list) {
        return this.store.items(list.id());
    }

    /** Whether the person hands over in this direction for the unit. */
    boolean mayGive(Actor person, String unit, Direction direction) {
        return (direction == Direction.TO_UNIT) ? person.has(Role.DESK_OFFICER) : isOfUnit(person, unit);
    }

    /** Whether the person signs for what comes in this direction. */
    boolean mayTake(Actor person, String unit, Direction direction) {
        return (direction == Direction.TO_UNIT) ? isOfUnit(person, unit) : person.has(Role.DESK_OFFICER);
    }

    /** Makes a list of all that waits. */
    HandOverList make(String unit, Direction direction) {
        return this.commands.run(() -> {
            Actor giver = this.access.current();
            this.access.require(Role.DESK_OFFICER, Role.CASE_OFFICER, Role.UNIT_HEAD);
            this.access.requireAgency(this.directory.unit(unit).agency());
            requireMay(mayGive(giver, unit, direction));
            this.store.lock(giver.agency(), unit, direction);
            Instant now = this.clock.instant();
            int year = now.atZone(Clocks.ZONE).getYear();
            HandOverList list = new HandOverList(UUID.randomUUID(), giver.agency(), unit, direction, year,
                    this.sheets.nextNumber(giver.agency(), year), now, giver.account(),
                    HandOverListRules.confirmBy(this.calendars.of(giver.agency()), now), null, null, 0, 0);
            this.store.insert(list);
            if (this.store.fill(list.id(), list.agency(), unit, direction, MOST) == 0) {
                throw new Refusal(RefusalReason.HANDOVER_NOTHING, "unit");
            }
            return get(list.id());
        });
    }

    /**
     * Signs for a list; what is disputed waits for the next one.
     * @return the list as confirmed
     */
    HandOverList confirm(UUID id, List<Dispute> disputed) {
        return this.commands.run(() -> {
            Actor receiver = this.access.current();
            this.access.require(Role.DESK_OFFICER, Role.CASE_OFFICER, Role.UNIT_HEAD);
            HandOverList list = this.store.lock(id).orElseThrow(() -> unknown(id));
            this.access.requireAgency(list.agency());
            requireMay(mayTake(receiver, list.unit(), list.direction()));
            if (list.confirmedAt() != null) {
                throw new Refusal(RefusalReason.HANDOVER_CONFIRMED, "list");
            }
            Set<UUID> listed = this.store.items(id).stream().map(HandOverItem::dossier).collect(Collectors.toSet());
            Map<UUID, String> reasons = HandOverListRules.disputes(listed, disputed);
            List<Dossier> dossiers = listed.stream().sorted().map(this.register::lock).toList();
            Instant now = this.clock.instant();
            this.store.confirm(id, now, receiver.account(), reasons);
            dossiers.forEach((dossier) -> tell(dossier, list, reasons, now, receiver.account()));
            return get(id);
        });
    }

    private void tell(Dossier dossier, HandOverList list, Map<UUID, String> reasons, Instant now, String account) {
        String why = reasons.get(dossier.id());
        if (why == null) {
            this.history.record(
                    new DossierFact.PapersHandedOver(dossier.snapshot(), list.id(), list.direction().name()), now,
                    account);
        }
        else {
            this.history.record(
                    new DossierFact.HandOverDisputed(dossier.snapshot(), list.id(), list.direction().name()), now,
                    account, "reason", why);
        }
    }

    private Actor reader() {
        this.access.require(READERS);
        return this.access.current();
    }

    private static boolean sees(Actor reader, String unit) {
        return reader.isAgencyWide() || reader.worksFor(unit);
    }

    private static boolean isOfUnit(Actor person, String unit) {
        return person.hasAny(Role.CASE_OFFICER, Role.UNIT_HEAD) && person.worksFor(unit);
    }

    private static void requireMay(boolean may) {
        if (!may) {
            throw new Refusal(RefusalReason.NOT_ALLOWED, "unit");
        }
    }

    private static Refusal unknown(UUID id) {
        return new Refusal(RefusalReason.NOT_FOUND, "list", "id", id.toString());
    }

}
