package vn.motcua.dossier.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.RequiredDocument;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.intake.PeopleEntered;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.register.PersonKeys;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.GuidanceFact;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperHead;
import vn.motcua.papers.PersonLine;
import vn.motcua.papers.SupplementPaper;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.dossier.GuidanceRules;

/**
 * Guides people who cannot be accepted yet, or not here (domain D32, D26): once, in full,
 * on Mẫu 02, with its content kept at the desk (Decree 61/2018 Art. 15).
 */
@Component
public class Guidances {

    private final GuidanceStore store;

    private final Catalogue catalogue;

    private final Directory directory;

    private final PaperOffice papers;

    private final PersonKeys keys;

    private final EventLog log;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final Texts texts;

    Guidances(GuidanceStore store, Catalogue catalogue, Directory directory, PaperOffice papers, PersonKeys keys,
            EventLog log, Access access, LegalClock clock, Commands commands, Texts texts) {
        this.store = store;
        this.catalogue = catalogue;
        this.directory = directory;
        this.papers = papers;
        this.keys = keys;
        this.log = log;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.texts = texts;
    }

    /**
     * Keeps what somebody was told and issues the form. What was kept before under the
     * same id is answered again and changes nothing.
     * @throws Refusal or {@link vn.motcua.rules.Refusals} naming what is wrong
     */
    public Guidance give(NewGuidance entered) {
        return this.commands.run(() -> {
            this.access.require(Role.DESK_OFFICER);
            Optional<Guidance> known = Optional.ofNullable(entered.id()).flatMap(this.store::findAlone);
            return known.map(this::readable).orElseGet(() -> keep(entered));
        });
    }

    private Guidance keep(NewGuidance entered) {
        List<String> items = entered.itemsOrNone();
        GuidanceRules.require(entered.procedure(), entered.matter(), items, entered.competentAgency());
        Party party = PeopleEntered.readFew(PartyRole.SUBMITTER, entered.personOrNobody());
        Procedure procedure = procedure(entered);
        if (procedure != null) {
            GuidanceRules.requirePublished(items, procedure.documents().stream().map(RequiredDocument::name).toList());
        }
        String person = this.keys.of((procedure == null) ? null : procedure.code(), party.idKind(), party.idNumber())
            .orElse(null);
        Guidance told = issue(entered, procedure, items, party);
        this.store.insert(told, (procedure == null) ? null : procedure.version(), party, person);
        this.log.append(
                new GuidanceFact.Given(told.id(), told.agency(), told.procedure(),
                        (procedure == null) ? 0 : procedure.version(), (procedure == null) ? "" : procedure.field(),
                        person, items.size(), told.competentAgency() != null),
                told.givenAt().toInstant(), told.officer());
        return get(told.id());
    }

    private @Nullable Procedure procedure(NewGuidance entered) {
        String code = NewGuidance.text(entered.procedure());
        if (code == null) {
            return null;
        }
        return (NewGuidance.text(entered.competentAgency()) == null)
                ? this.catalogue.inForce(code, this.access.current().agency(), this.clock.today())
                : this.catalogue.inForceAnywhere(code, this.clock.today());
    }

    private Guidance issue(NewGuidance entered, @Nullable Procedure procedure, List<String> items, Party party) {
        Actor officer = this.access.current();
        Instant now = this.clock.instant();
        String elsewhere = elsewhere(entered);
        String matter = (procedure == null) ? String.valueOf(entered.matter()).strip() : procedure.name();
        String reason = Optional.ofNullable(NewGuidance.text(entered.reason())).orElse("");
        List<String> lines = (items.isEmpty() && elsewhere != null)
                ? List.of(this.texts.of("guidance.go-to", elsewhere)) : items;
        String words = (elsewhere == null || items.isEmpty()) ? reason
                : (this.texts.of("guidance.belongs", elsewhere) + " " + reason).strip();
        IssuedPaper paper = this.papers.issueApart(officer.agency(), FormKey.SUPPLEMENT, now, officer.account(),
                form(matter, lines, words, party, officer));
        return new Guidance(Optional.ofNullable(entered.id()).orElseGet(UUID::randomUUID), officer.agency(),
                (procedure == null) ? null : procedure.code(), matter, items, reason, elsewhere,
                party.name().isEmpty() ? null : party.name(), party.phone(), now.atZone(Clocks.ZONE), officer.account(),
                paper.id(), paper.number(), 0);
    }

    /**
     * A code of ours is told by its name; the person goes there, and codes go nowhere.
     */
    private @Nullable String elsewhere(NewGuidance entered) {
        String agency = NewGuidance.text(entered.competentAgency());
        if (agency != null && agency.equals(this.access.current().agency())) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "competentAgency", "value", agency);
        }
        return this.directory.agencies()
            .stream()
            .filter((known) -> known.code().equals(agency))
            .map(Agency::name)
            .findFirst()
            .orElse(agency);
    }

    private Function<PaperHead, Paper> form(String matter, List<String> lines, String reason, Party party,
            Actor officer) {
        Agency agency = this.directory.agency(officer.agency());
        return (head) -> new SupplementPaper(head, null,
                new PersonLine(party.name(), party.address(), party.phone(), party.email(), party.idNumber()), matter,
                lines, reason, null, agency.deskName() + ", " + agency.hotline(), officer.name());
    }

    /**
     * A guidance of an agency that the caller may read.
     * @throws Refusal if there is none, or it is another agency's
     */
    public Guidance get(UUID id) {
        return readable(this.store.find(id)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "guidance", "id", id.toString())));
    }

    private Guidance readable(Guidance guidance) {
        this.access.requireReading(guidance.agency());
        return guidance;
    }

    /** The form as a PDF; that somebody looked is written down. */
    byte[] print(UUID id) {
        Guidance guidance = get(id);
        this.access.recordLook("guidance", null, null);
        return this.papers.pdf(guidance.paper());
    }

    /** What the caller's desk told people on that day, the latest first. */
    List<Guidance> on(LocalDate day) {
        String agency = this.access.requireReader().agency();
        ZonedDateTime from = day.atStartOfDay(Clocks.ZONE);
        return this.store.between(agency, from.toInstant(), from.plusDays(1).toInstant());
    }

}
