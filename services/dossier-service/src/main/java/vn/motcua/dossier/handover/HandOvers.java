package vn.motcua.dossier.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.notice.ResultLinks;
import vn.motcua.dossier.notice.ResultNotices;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.register.Takings;
import vn.motcua.dossier.result.Result;
import vn.motcua.dossier.result.Results;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.events.Channel;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.dossier.IdentityKind;
import vn.motcua.rules.result.Collector;
import vn.motcua.rules.result.Collector.Acknowledgement;
import vn.motcua.rules.result.Collector.Capacity;
import vn.motcua.rules.result.CollectorRules;
import vn.motcua.rules.result.OnlineReturn;
import vn.motcua.rules.result.ResultState;
import vn.motcua.rules.result.Uncollected;

/** Who got the results of dossiers. */
@Component
public class HandOvers {

    private final HandOverStore store;

    private final Results results;

    private final Parties parties;

    private final Takings takings;

    private final ShelfStore shelf;

    private final ResultNotices notices;

    private final ResultLinks links;

    HandOvers(HandOverStore store, Results results, Parties parties, Takings takings, ShelfStore shelf,
            ResultNotices notices, ResultLinks links) {
        this.links = links;
        this.store = store;
        this.shelf = shelf;
        this.notices = notices;
        this.results = results;
        this.parties = parties;
        this.takings = takings;
    }

    /** The hand-overs of a dossier, the latest first. */
    public List<HandOver> of(UUID dossier) {
        return this.store.of(dossier);
    }

    /**
     * Enters who got the result that holds; the dossier is locked.
     * @throws Refusal if nothing is signed, or it is not said who may carry it away
     */
    HandOver enter(Dossier dossier, Completion said, Instant now, String officer) {
        Result result = this.results.returnable(dossier.id());
        Map<Capacity, String> names = names(dossier.id());
        Completion.HandOver given = said.handover();
        Channel way = (given == null || given.way() == null) ? Channel.valueOf(dossier.subject().returnBy())
                : read("handover.way", given.way(), Channel.class);
        OnlineReturn.requireFile(way, result.file() != null);
        Collector collector = collector(text(said.collector()), given, way, names);
        HandOver one = new HandOver(UUID.randomUUID(), dossier.id(), result.id(), now.atZone(Clocks.ZONE), officer, way,
                collector, null);
        this.store.insert(one);
        this.shelf.end(dossier.id(), now);
        this.notices.over(dossier.id());
        if (way == Channel.ONLINE) {
            this.links.queue(dossier.id(), one.id());
        }
        return one;
    }

    /**
     * From now on a result of the dossier lies at the desk; locked.
     * @param dossier with its processing ended
     */
    public void waitFor(Dossier dossier, Instant now) {
        boolean first = dossier.handling().returnedAt() == null;
        LocalDate since = Uncollected.since(now, first ? dossier.deadline().promisedAt() : null);
        this.shelf.begin(dossier.id(), this.takings.returnAgency(dossier), since, Uncollected.nextOn(since, 0));
    }

    /** What lay at the desk was called back: nobody is asked to fetch it; locked. */
    public void calledBack(UUID dossier, Instant now) {
        this.shelf.end(dossier, now);
        this.notices.over(dossier);
        this.links.close(dossier);
    }

    /**
     * The link to a result could not be sent: it lies at the desk again; locked.
     * @return false where that is known already, or it was handed over again since
     */
    boolean notSent(Dossier dossier, UUID handOver, Instant now) {
        boolean last = of(dossier.id()).stream().findFirst().filter((one) -> one.id().equals(handOver)).isPresent();
        if (!last || !this.store.cameBack(handOver, now)) {
            return false;
        }
        if (holds(dossier.id(), handOver)) {
            waitFor(dossier, now);
        }
        return true;
    }

    /**
     * What went by post came back; locked. It lies at the desk from now on, unless it was
     * called back or replaced on the way: nobody is asked to fetch what does not hold.
     * @throws Refusal if nothing went by post last, or it is back already
     */
    void cameBack(Dossier dossier, Instant now) {
        HandOver last = of(dossier.id()).stream().findFirst().orElse(null);
        if (last == null || last.way() != Channel.POSTAL || !this.store.cameBack(last.id(), now)) {
            throw new Refusal(RefusalReason.RESULT_NOT_POSTED, "result");
        }
        if (holds(dossier.id(), last.id())) {
            waitFor(dossier, now);
        }
    }

    private boolean holds(UUID dossier, UUID handOver) {
        return this.results.latest(dossier)
            .filter((result) -> result.state() == ResultState.VALID && of(dossier).stream()
                .anyMatch((one) -> one.id().equals(handOver) && one.result().equals(result.id())))
            .isPresent();
    }

    private static Collector collector(String name, Completion.@Nullable HandOver given, Channel way,
            Map<Capacity, String> names) {
        if (given == null) {
            return CollectorRules.named(name, names);
        }
        Collector collector = new Collector(name, required("handover.capacity", given.capacity(), Capacity.class),
                optional("handover.idKind", given.idKind(), IdentityKind.class), stripped(given.idNumber()),
                stripped(given.authorisation()), stripped(given.relation()), Boolean.TRUE.equals(given.lostReceipt()),
                optional("handover.acknowledged", given.acknowledged(), Acknowledgement.class));
        CollectorRules.require(collector, way, names);
        return collector;
    }

    private Map<Capacity, String> names(UUID dossier) {
        Map<Capacity, String> names = new EnumMap<>(Capacity.class);
        this.parties.of(dossier).forEach((role, party) -> names.put(capacity(role), party.name()));
        return names;
    }

    private static Capacity capacity(PartyRole role) {
        return switch (role) {
            case SUBMITTER -> Capacity.SUBMITTER;
            case OWNER -> Capacity.OWNER;
            case REPRESENTATIVE -> Capacity.REPRESENTATIVE;
        };
    }

    private static <E extends Enum<E>> E required(String field, @Nullable String name, Class<E> type) {
        E value = optional(field, name, type);
        if (value == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, field);
        }
        return value;
    }

    private static <E extends Enum<E>> @Nullable E optional(String field, @Nullable String name, Class<E> type) {
        return (name == null || name.isBlank()) ? null : read(field, name, type);
    }

    private static <E extends Enum<E>> E read(String field, @Nullable String name, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        throw new Refusal(RefusalReason.FIELD_INVALID, field, "value", String.valueOf(name));
    }

    private static String text(@Nullable String given) {
        return (given == null) ? "" : given.strip();
    }

    private static @Nullable String stripped(@Nullable String given) {
        return (given == null || given.isBlank()) ? null : given.strip();
    }

}
