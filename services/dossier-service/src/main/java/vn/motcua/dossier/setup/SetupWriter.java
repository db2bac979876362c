package vn.motcua.dossier.setup;

import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.directory.AgencyNames;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.steps.InternalProcesses;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingSession;
import vn.motcua.rules.calendar.WorkingWeek;

/** Hands what was read to the rooms that own it. */
@Component
class SetupWriter {

    private final Directory directory;

    private final Calendars calendars;

    private final Catalogue catalogue;

    private final InternalProcesses processes;

    private final Accounts accounts;

    private final SecureRandom random = new SecureRandom();

    SetupWriter(Directory directory, Calendars calendars, Catalogue catalogue, InternalProcesses processes,
            Accounts accounts) {
        this.directory = directory;
        this.calendars = calendars;
        this.catalogue = catalogue;
        this.processes = processes;
        this.accounts = accounts;
    }

    void write(ProductData shipped) {
        shipped.years().forEach(this.calendars::publishShipped);
        shipped.procedures().forEach((one) -> this.catalogue.publishShipped(one.value()));
    }

    void write(SetupContent content) {
        write(content.shipped());
        content.agencies()
            .stream()
            .map(Located::value)
            .collect(Collectors.groupingBy((names) -> names.agency().code()))
            .forEach((String code, List<AgencyNames> names) -> this.directory.describe(code, names));
        content.units().forEach((one) -> this.directory.describe(one.value()));
        content.hours()
            .stream()
            .map(Located::value)
            .collect(Collectors.groupingBy(OpeningHours::agency))
            .forEach((agency, hours) -> this.calendars.open(agency, week(hours)));
        content.own().forEach((one) -> this.catalogue.publish(one.value()));
        content.offers().forEach((one) -> offer(one.value()));
        content.steps().forEach(this::steps);
        content.people().forEach(this::account);
    }

    private void offer(Offer offer) {
        this.catalogue.offer(offer.procedure(), offer.agency(), offer.unit());
    }

    private void steps(Located<StepFiles.Steps> one) {
        StepFiles.Steps process = one.value();
        try {
            this.processes.approve(process.procedure(), process.agency(), process.decision(), process.from(),
                    process.steps());
        }
        catch (Refusal ex) {
            throw new RowRefused(one.row(), ex);
        }
    }

    private static WorkingWeek week(List<OpeningHours> hours) {
        Map<DayOfWeek, List<WorkingSession>> sessions = hours.stream()
            .sorted((one, other) -> one.session().opensAt().compareTo(other.session().opensAt()))
            .collect(Collectors.groupingBy(OpeningHours::weekday, () -> new EnumMap<>(DayOfWeek.class),
                    Collectors.mapping(OpeningHours::session, Collectors.toList())));
        return new WorkingWeek(sessions);
    }

    private void account(Located<PersonLine> one) {
        PersonLine person = one.value();
        String password = person.password().isEmpty() ? unguessable() : person.password();
        try {
            this.accounts.create(person.account(), person.name(), password, person.roles(), person.agency(),
                    person.units());
        }
        catch (Refusal ex) {
            throw new RowRefused(one.row(), ex);
        }
    }

    /**
     * Nobody knows it: the account cannot sign in until an administrator sets another.
     */
    private String unguessable() {
        byte[] bytes = new byte[32];
        this.random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

}
