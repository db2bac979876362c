package vn.motcua.dossier.transfer;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.interagency.RoutePart;
import vn.motcua.dossier.interagency.Routes;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.steps.StepBook;
import vn.motcua.dossier.steps.StepTimes;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.papers.ControlSlipPaper;
import vn.motcua.papers.HandOver;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperHead;
import vn.motcua.papers.PersonLine;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.interagency.AgencyHandOffs;
import vn.motcua.rules.steps.ControlSlip;
import vn.motcua.rules.steps.HandOff;
import vn.motcua.rules.steps.Kept;
import vn.motcua.rules.steps.Stretch;

/**
 * The control slip of each dossier: issued when the desk hands it to the unit, and filled
 * with every hand-over since, early, on time or late.
 */
@Component
public class ControlSlips {

    private final StepTimes steps;

    private final StepBook book;

    private final Routes routes;

    private final Ledger ledger;

    private final PaperOffice papers;

    private final Parties parties;

    private final Places places;

    private final LegalClock clock;

    ControlSlips(StepTimes steps, StepBook book, Routes routes, Ledger ledger, PaperOffice papers, Parties parties,
            Places places, LegalClock clock) {
        this.steps = steps;
        this.book = book;
        this.routes = routes;
        this.ledger = ledger;
        this.papers = papers;
        this.parties = parties;
        this.places = places;
        this.clock = clock;
    }

    /** Issues the slip of a dossier that the desk hands over now, once. */
    public void issue(Dossier dossier, Instant now, String account) {
        if (issued(dossier).isEmpty() && this.papers.hasForm(dossier, FormKey.CONTROL_SLIP, now)) {
            this.papers.issue(dossier, FormKey.CONTROL_SLIP, now, account, body(dossier, List.of(first(dossier, now))));
        }
    }

    /**
     * The slip with all that it says by now.
     * @throws Refusal if the dossier was never handed over
     */
    byte[] pdf(Dossier dossier) {
        IssuedPaper slip = issued(dossier)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "paper", "form", FormKey.CONTROL_SLIP.name()));
        return this.papers.asOfNow(dossier, slip, body(dossier, rows(dossier)));
    }

    /** The process has not moved on yet: the hand-over of this moment. */
    private Row first(Dossier dossier, Instant now) {
        Instant due = dossier.deadline().transferBy();
        return row(new HandOff(Places.DESK, Places.unit(this.book.unitOf(dossier)), now,
                (due == null) ? null : Kept.of(now, due)), dossier);
    }

    /** Each hand-over until now. */
    List<Row> rows(Dossier dossier) {
        List<HandOff> own = ControlSlip.rows(way(dossier, this.clock.instant()), end(dossier));
        return Stream.concat(own.stream(), agencies(dossier))
            .sorted(Comparator.comparing(HandOff::at))
            .map((row) -> row(row, dossier))
            .toList();
    }

    /** The way through other agencies, which runs beside. */
    private Stream<HandOff> agencies(Dossier dossier) {
        List<RoutePart> parts = this.routes.partsOf(dossier.id());
        return this.routes.of(dossier.id())
            .stream()
            .flatMap((route) -> AgencyHandOffs
                .of(Places.DESK, route.forwarding(),
                        parts.stream()
                            .filter((part) -> part.route().equals(route.id()))
                            .flatMap((part) -> stay(part).stream())
                            .toList())
                .stream());
    }

    private static Optional<AgencyHandOffs.Stay> stay(RoutePart part) {
        Instant done = (part.decision() == null) ? null : part.endedAt();
        return Optional.ofNullable(part.sentAt())
            .map((sent) -> new AgencyHandOffs.Stay(Places.unit(part.unit()), sent, Objects.requireNonNull(part.dueAt()),
                    done));
    }

    private Row row(HandOff row, Dossier dossier) {
        return new Row(this.places.name(row.from(), dossier), this.places.name(row.to(), dossier), row);
    }

    private Optional<IssuedPaper> issued(Dossier dossier) {
        return this.papers.of(dossier.id())
            .stream()
            .filter((paper) -> paper.form() == FormKey.CONTROL_SLIP)
            .findFirst();
    }

    private List<Stretch> way(Dossier dossier, Instant now) {
        Instant resolved = dossier.handling().resolvedAt();
        List<Stretch> way = new ArrayList<>();
        for (Stretch step : this.steps.way(dossier, now)) {
            String place = this.places.of(step.place(), dossier);
            Instant due = (step.dueAt() == null && place.equals(Places.DESK)) ? dossier.deadline().transferBy()
                    : step.dueAt();
            way.add(new Stretch(place, step.from(), step.until(), due));
        }
        this.ledger.of(dossier)
            .waits((resolved == null) ? now : resolved)
            .forEach((wait) -> way.add(new Stretch(Places.CITIZEN, wait.from(), wait.until(), null)));
        return way;
    }

    private static ControlSlip.@Nullable End end(Dossier dossier) {
        Instant resolved = dossier.handling().resolvedAt();
        return (resolved == null) ? null
                : new ControlSlip.End(Places.DESK, resolved, dossier.deadline().originalDueAt());
    }

    private Function<PaperHead, Paper> body(Dossier dossier, List<Row> rows) {
        Party submitter = Objects.requireNonNull(this.parties.of(dossier.id()).get(PartyRole.SUBMITTER));
        List<HandOver> handOvers = rows.stream().map(Row::printed).toList();
        Instant due = dossier.deadline().dueAt();
        ZonedDateTime received = Objects.requireNonNull(dossier.receivedAt()).atZone(Clocks.ZONE);
        return (head) -> new ControlSlipPaper(head, Objects.requireNonNull(dossier.code()),
                new PersonLine(submitter.name(), null, null, null, null), dossier.subject().procedureName(), received,
                (due == null) ? null : due.atZone(Clocks.ZONE), handOvers);
    }

    /**
     * A row with its places in words.
     */
    record Row(String from, String to, HandOff handOff) {

        private static final Map<Kept, HandOver.Result> RESULTS = Map.of(Kept.EARLY, HandOver.Result.EARLY,
                Kept.ON_TIME, HandOver.Result.ON_TIME, Kept.LATE, HandOver.Result.LATE);

        HandOver printed() {
            Kept kept = this.handOff.kept();
            return new HandOver(this.from, this.to, this.handOff.at().atZone(Clocks.ZONE),
                    (kept == null) ? null : RESULTS.get(kept), null);
        }

    }

}
