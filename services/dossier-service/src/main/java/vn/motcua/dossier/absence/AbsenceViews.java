package vn.motcua.dossier.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;

/** Lays out the page of absences for one reader. */
@Component
class AbsenceViews {

    private final Absences absences;

    private final SigningSubstitutes signers;

    private final AbsenceRights rights;

    private final Colleagues colleagues;

    private final Directory directory;

    private final Access access;

    private final LegalClock clock;

    private final Texts texts;

    AbsenceViews(Absences absences, SigningSubstitutes signers, AbsenceRights rights, Colleagues colleagues,
            Directory directory, Access access, LegalClock clock, Texts texts) {
        this.absences = absences;
        this.signers = signers;
        this.rights = rights;
        this.colleagues = colleagues;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
        this.texts = texts;
    }

    AbsenceView view() {
        Instant now = this.clock.instant();
        List<AbsenceEntry> entries = this.absences.shown();
        List<SignerEntry> list = this.signers.shown();
        Map<String, String> names = this.colleagues
            .names(Stream
                .concat(entries.stream().flatMap((one) -> Stream.of(one.person(), one.substitute(), one.enteredBy())),
                        list.stream().map((one) -> one.line().account()))
                .distinct()
                .toList());
        return new AbsenceView(entries.stream().map((one) -> line(one, names, now)).toList(),
                list.stream().map((one) -> line(one, names, now)).toList(), this.absences.speaksFor(),
                this.absences.colleagues(), this.rights.mayList());
    }

    /** From today on; the reader's own, with the deputy where the reader is the head. */
    AbsenceForm empty(AbsenceView view) {
        Actor reader = this.access.current();
        String today = LocalDate.ofInstant(this.clock.instant(), Clocks.ZONE).toString();
        String deputy = view.colleagues()
            .stream()
            .filter((one) -> reader.has(Role.SIGNATORY) && !one.account().equals(reader.account())
                    && !view.signsAs(one).isEmpty())
            .map(Actor::account)
            .findFirst()
            .orElse("");
        return new AbsenceForm(reader.account(), "", deputy, today, today, "");
    }

    AbsenceForm.Signer emptySigner() {
        return new AbsenceForm.Signer("", "KT", "", "", this.clock.today().toString(), "");
    }

    private AbsenceLine line(AbsenceEntry entry, Map<String, String> names, Instant now) {
        String state = AbsenceLine.state(entry, now);
        boolean open = state.equals("NOW") || state.equals("COMING");
        return new AbsenceLine(entry.id(), name(entry.person(), names), entry.roles(), name(entry.substitute(), names),
                time(entry.from(), state.equals("CANCELLED") ? entry.until() : entry.end()), state, entry.reason(),
                name(entry.enteredBy(), names), open && this.absences.mayEnd(entry));
    }

    private String time(Instant from, Instant until) {
        ZonedDateTime end = until.atZone(Clocks.ZONE);
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? this.texts.of("absence.through", Formats.moment(from), Formats.day(end.toLocalDate().minusDays(1)))
                : this.texts.of("absence.from-until", Formats.moment(from), Formats.moment(until));
    }

    private SignerLine line(SignerEntry entry, Map<String, String> names, Instant now) {
        String head = this.directory.agency(entry.agency()).signerTitle();
        return new SignerLine(entry.id(), name(entry.line().account(), names), entry.line().mark().before(head),
                entry.line(), entry.isOver(now));
    }

    private static String name(String account, Map<String, String> names) {
        return names.getOrDefault(account, account);
    }

}
