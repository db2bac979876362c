package vn.motcua.dossier.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Taking;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Reception regardless of territory over HTTP. */
@RestController
@RequestMapping("/api")
class TakingApi {

    private final TakingIn taking;

    TakingApi(TakingIn taking) {
        this.taking = taking;
    }

    @PostMapping("/dossiers/{id}/take-in")
    Stands take(@PathVariable UUID id, @RequestBody NewTaking wanted) {
        return Stands.of(this.taking.take(id, wanted));
    }

    @GetMapping("/dossiers/{id}/taking")
    Line of(@PathVariable UUID id) {
        return this.taking.of(id)
            .map(Line::of)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "dossier", "id", id.toString()));
    }

    /**
     * What the caller's agency took in for others in these days, both included: its
     * reception, while the settling counts for the competent agencies.
     */
    @GetMapping("/taken-dossiers")
    Taken between(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        List<Taking> taken = this.taking.between(from, to);
        return new Taken(taken.size(),
                taken.stream().collect(Collectors.groupingBy(Taking::competent, TreeMap::new, Collectors.counting())),
                taken.stream().map(Line::of).toList());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return (instant == null) ? null : instant.atZone(Clocks.ZONE).toOffsetDateTime();
    }

    /**
     * @param byCompetent how many for each agency that settles them, by its code
     */
    record Taken(int count, Map<String, Long> byCompetent, List<Line> dossiers) {
    }

    /**
     * How it stands now.
     *
     * @param code null while it is on its way on paper, as the appointment
     * @param agency code of the agency that settles it
     */
    record Stands(UUID id, @Nullable String code, String status, String agency, @Nullable OffsetDateTime dueAt) {

        static Stands of(Dossier dossier) {
            return new Stands(dossier.id(), dossier.code(), dossier.status().name(), dossier.subject().agency(),
                    at(dossier.deadline().dueAt()));
        }

    }

    /**
     * @param takenBy code of the agency whose desk took it in
     * @param returnAt code of the agency at whose desk the result is fetched
     * @param arrivedAt when the competent agency received it; null while it is on its way
     */
    record Line(UUID dossier, String takenBy, String competent, @Nullable OffsetDateTime at, String carriage,
            String returnAt, @Nullable OffsetDateTime arrivedAt) {

        static Line of(Taking one) {
            return new Line(one.dossier(), one.takenBy(), one.competent(), TakingApi.at(one.at()),
                    one.carriage().name(), one.returnAt(), TakingApi.at(one.arrivedAt()));
        }

    }

}
