package vn.motcua.dossier.handover;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.result.Collector;

/** Who got the results of a dossier, over HTTP. */
@RestController
@RequestMapping("/api/dossiers/{id}/handovers")
class HandOverApi {

    private final HandOvers handOvers;

    private final Register register;

    private final Access access;

    HandOverApi(HandOvers handOvers, Register register, Access access) {
        this.handOvers = handOvers;
        this.register = register;
        this.access = access;
    }

    @GetMapping
    List<Answer> list(@PathVariable UUID id) {
        this.access.requireReading(this.register.get(id).subject().agency());
        return this.handOvers.of(id).stream().map(this::answer).toList();
    }

    private Answer answer(HandOver one) {
        Collector collector = one.collector();
        return new Answer(one.at().toOffsetDateTime(), one.officer(), one.way().name(), collector.name(),
                name(collector.capacity()), name(collector.idKind()),
                (collector.idNumber() == null) ? null : this.access.masked(collector.idNumber()),
                collector.authorisation(), collector.relation(), collector.lostReceipt(),
                name(collector.acknowledged()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return (value == null) ? null : value.name();
    }

    /**
     * @param capacity absent where no more than a name was given
     * @param idNumber covered, all but its end
     */
    record Answer(OffsetDateTime at, String officer, String way, String collector, @Nullable String capacity,
            @Nullable String idKind, @Nullable String idNumber, @Nullable String authorisation,
            @Nullable String relation, boolean lostReceipt, @Nullable String acknowledged) {
    }

}
