package vn.motcua.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import vn.motcua.simulator.api.Contract;
import vn.motcua.simulator.api.RefusedByServer;

/** The days of a world on the stages of its offices. */
final class Play {

    private final World world;

    private final Contract contract;

    private final Timetable timetable;

    private final Tally tally;

    private final Crew crew;

    private final IntFunction<List<Story>> casting;

    private final Map<Stage, Arrivals> stages = new LinkedHashMap<>();

    /**
     * A play.
     * @param casting stories that must begin, by number of the day
     */
    Play(World world, Contract contract, Timetable timetable, Tally tally, Crew crew,
            IntFunction<List<Story>> casting) {
        this.world = world;
        this.contract = contract;
        this.timetable = timetable;
        this.tally = tally;
        this.crew = crew;
        this.casting = casting;
    }

    /** Signs everybody in and opens the catalogue. */
    void open() {
        for (Office office : this.world.offices()) {
            office.accounts().forEach(this.contract::signIn);
            Shelf shelf = new Shelf(this.contract.procedures(office.desk(), office.agency()));
            this.stages.put(new Stage(this.contract, office, this.timetable, this.tally),
                    new Arrivals(this.world, office, shelf));
        }
    }

    /** Takes over what an earlier play left. */
    void adopt(int slot) {
        this.stages.keySet().forEach((stage) -> stage.adopt(slot));
    }

    int count(int day) {
        return this.stages.values().stream().mapToInt((arrivals) -> arrivals.count(this.timetable.day(day))).sum();
    }

    /** Plays the moments of a day that are still ahead. */
    void day(int day, Instant now) {
        Map<Stage, List<Arrival>> today = new LinkedHashMap<>();
        this.stages.forEach((stage, arrivals) -> today.put(stage,
                arrivals.on(this.timetable.day(day), today.isEmpty() ? this.casting.apply(day) : List.of())));
        for (int moment = 0; moment < Timetable.MOMENTS; moment++) {
            int slot = day * Timetable.MOMENTS + moment;
            if (this.timetable.at(slot).isAfter(now)) {
                moment(slot, today);
            }
        }
    }

    private void moment(int slot, Map<Stage, List<Arrival>> today) {
        stepTo(this.timetable.at(slot));
        List<Runnable> visits = new ArrayList<>();
        today.keySet().forEach((stage) -> {
            visits.addAll(stage.visits(slot));
            visits.addAll(stage.hear(slot));
        });
        this.crew.doAll(visits);
        List<Runnable> looks = new ArrayList<>();
        today.keySet().forEach((stage) -> looks.addAll(stage.look(slot)));
        this.crew.doAll(looks);
        List<Runnable> acts = new ArrayList<>();
        today.forEach((stage, arrivals) -> acts.addAll(
                stage.act(slot, arrivals.stream().filter((one) -> one.moment() == slot % Timetable.MOMENTS).toList())));
        this.crew.doAll(acts);
    }

    /** An evening of a closed day: nobody is in, dossiers come in online. */
    void evening(LocalDate day, int count) {
        stepTo(day.atTime(LocalTime.of(20, 10)).atZone(Contract.ZONE).toInstant());
        List<Runnable> acts = new ArrayList<>();
        this.stages.forEach((stage, arrivals) -> acts.addAll(stage.comesIn(arrivals.whileClosed(day, count))));
        this.crew.doAll(acts);
    }

    /**
     * The machine may have slept so long that the legal clock is past the moment already.
     */
    void stepTo(Instant moment) {
        try {
            this.contract.stepTo(moment);
        }
        catch (RefusedByServer ex) {
            if (!ex.is("clock-backwards")) {
                throw ex;
            }
        }
    }

}
