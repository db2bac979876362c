package vn.motcua.dossier.deskmatter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.dossier.DeskMatterRules;

/**
 * Tells the head of the desk what others are late with (Decree 61/2018 Art. 19.5): on the
 * late board until it is done, and to the head of the agency if nobody takes note.
 */
@Component
public class DeskMatters {

    private final DeskMatterStore store;

    private final Calendars calendars;

    private final Directory directory;

    private final Register register;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    DeskMatters(DeskMatterStore store, Calendars calendars, Directory directory, Register register, History history,
            Access access, LegalClock clock, Commands commands) {
        this.store = store;
        this.calendars = calendars;
        this.directory = directory;
        this.register = register;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Tells of one matter, once; the dossier is locked.
     * @param about the thing that is late
     * @return whether it was not told before
     */
    public boolean tell(Dossier dossier, DeskMatter kind, UUID about, Instant now) {
        return this.store.insert(kind, dossier.id(), about, now,
                DeskMatterRules.escalateAt(this.calendars.of(dossier.subject().agency()), now));
    }

    /** What others are late with at an agency, the longest first. */
    public DeskMatterList at(String agency, int most) {
        DeskMatterList found = this.store.at(agency, most);
        List<DeskMatterList.Line> named = found.first()
            .stream()
            .map((line) -> new DeskMatterList.Line(line.id(), line.kind(), line.dossier(), line.code(),
                    line.procedureName(), name(line.unit(), agency), line.dueAt(), line.toldAt(), line.seenBy(),
                    line.escalated()))
            .toList();
        return new DeskMatterList(named, found.total());
    }

    private String name(String code, String agency) {
        Unit unit = this.directory.unit(code);
        return unit.agency().equals(agency) ? unit.name()
                : unit.name() + ", " + this.directory.agency(unit.agency()).name();
    }

    /**
     * The head of the desk takes note, and it goes no further.
     * @return whether nobody had before
     * @throws Refusal if there is no such matter, or it is another agency's
     */
    boolean seen(UUID id) {
        return this.commands.run(() -> {
            this.access.require(Role.SUPERVISOR);
            DeskMatterStore.Told told = this.store.find(id)
                .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "matter", "id", id.toString()));
            Dossier dossier = this.register.lock(told.dossier());
            this.access.requireAgency(dossier.subject().agency());
            Actor actor = this.access.current();
            Instant now = this.clock.instant();
            boolean first = this.store.seen(id, now, actor.account());
            if (first) {
                this.history.record(
                        new DossierFact.DeskMatterSeen(dossier.snapshot(), told.kind().name(), actor.account()), now,
                        actor.account());
            }
            return first;
        });
    }

    /** Nobody took note in time: the head of the agency is told. */
    boolean escalate(UUID id) {
        DeskMatterStore.Told told = this.store.find(id).orElseThrow();
        Dossier dossier = this.register.lock(told.dossier());
        return this.store.escalated(id, this.clock.instant()) && alarm(dossier, told.kind(), "AGENCY_HEAD");
    }

    /** The papers did not go to the unit in time: the head of the desk is told. */
    boolean unsent(DeskMatterStore.Unsent unsent) {
        Dossier dossier = this.register.lock(unsent.dossier());
        return tell(dossier, DeskMatter.TRANSFER, unsent.work(), this.clock.instant())
                && alarm(dossier, DeskMatter.TRANSFER, "SUPERVISOR");
    }

    private boolean alarm(Dossier dossier, DeskMatter kind, String step) {
        this.history.record(new DossierFact.Alarmed(dossier.snapshot(), kind.name(), step), this.clock.instant(),
                "system");
        return true;
    }

}
