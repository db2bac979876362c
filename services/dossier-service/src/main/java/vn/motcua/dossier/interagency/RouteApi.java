package vn.motcua.dossier.interagency;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Dossiers that several agencies settle, over HTTP; answered as work items are. */
@RestController
class RouteApi {

    private final Routes routes;

    private final RouteStories stories;

    private final Register register;

    private final Access access;

    private final LegalClock clock;

    RouteApi(Routes routes, RouteStories stories, Register register, Access access, LegalClock clock) {
        this.routes = routes;
        this.stories = stories;
        this.register = register;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Sends a dossier to other agencies: to all at once, on paper in the order given, or
     * up to a higher level; each has its own working days.
     */
    @PostMapping("/api/dossiers/{id}/inter-agency")
    @ResponseStatus(HttpStatus.CREATED)
    Way send(@PathVariable UUID id, @RequestBody NewRoute route) {
        return way(this.routes.send(id, route));
    }

    /** The ways of a dossier through other agencies, with what each agency does. */
    @GetMapping("/api/dossiers/{idOrCode}/inter-agency")
    List<Way> of(@PathVariable String idOrCode) {
        Dossier dossier = this.register.find(idOrCode)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "dossier", "id", idOrCode));
        this.access.requireReading(dossier.subject().agency());
        return this.routes.of(dossier.id()).stream().map(this::way).toList();
    }

    /** Calls off what the other agencies have not done. */
    @PostMapping("/api/dossiers/{id}/inter-agency/call-off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void callOff(@PathVariable UUID id, @RequestBody CallOff why) {
        this.routes.callOff(id, why.reason());
    }

    /** What one agency does, for it and for the agency that received the dossier. */
    @GetMapping("/api/inter-agency-parts/{id}")
    Part part(@PathVariable UUID id) {
        RoutePart part = this.routes.requireReadable(id);
        return Part.of(part, used(part.dossier()).get(id));
    }

    private Way way(Route route) {
        return new Way(route.id(), route.dossier(), route.forwarding().name(), route.lead(), at(route.fixedAt()),
                route.fixedBy(), at(route.endedAt()), parts(route));
    }

    private List<Part> parts(Route route) {
        Map<UUID, Duration> used = used(route.dossier());
        return this.routes.partsOf(route.dossier())
            .stream()
            .filter((part) -> part.route().equals(route.id()))
            .map((part) -> Part.of(part, used.get(part.id())))
            .toList();
    }

    private Map<UUID, Duration> used(UUID dossier) {
        return this.stories.used(this.register.get(dossier), this.clock.instant());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return (instant == null) ? null : instant.atZone(Clocks.ZONE).toOffsetDateTime();
    }

    record CallOff(@Nullable String reason) {
    }

    /**
     * @param forwarding {@code ELECTRONIC}, {@code PAPER} or {@code UPPER}
     * @param lead code of the agency that leads
     * @param endedAt null while something is awaited
     */
    record Way(UUID id, UUID dossier, String forwarding, String lead, @Nullable OffsetDateTime fixedAt, String fixedBy,
            @Nullable OffsetDateTime endedAt, List<Part> parts) {
    }

    /**
     * @param state {@code PLANNED}, {@code SENT}, {@code OVERDUE}, {@code DONE} or
     * {@code NOT_NEEDED}
     * @param slip id of the paper that goes with the dossier; null where it goes as data
     * @param decision {@code DONE} or {@code CANNOT}
     * @param late whether it was done, or stays open, after its time
     * @param used working time that the agency had the dossier, by its own calendar
     */
    record Part(UUID id, int place, String agency, String unit, String task, int days, @Nullable OffsetDateTime sentAt,
            @Nullable OffsetDateTime dueAt, String state, boolean late, @Nullable OffsetDateTime endedAt,
            @Nullable Duration used, @Nullable String answeredBy, @Nullable String decision, @Nullable String answer,
            @Nullable UUID slip) {

        static Part of(RoutePart part, @Nullable Duration used) {
            return new Part(part.id(), part.place(), part.agency(), part.unit(), part.task(), part.days(),
                    at(part.sentAt()), at(part.dueAt()), part.state().name(), part.isLate(), at(part.endedAt()), used,
                    part.answeredBy(), part.decision(), part.answer(), part.slip());
        }

    }

}
