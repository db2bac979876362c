package vn.motcua.simulator;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.api.Procedure;
import vn.motcua.simulator.api.WorkItem;

/**
 * A dossier that the people have in hand: its story and how far it has been told. Two
 * people may look at it at the same moment.
 */
final class Case {

    private final UUID id;

    private final @Nullable Procedure procedure;

    private final String collector;

    private final boolean online;

    private final Map<String, Integer> firstSeen = new HashMap<>();

    private final Set<Event> told = EnumSet.noneOf(Event.class);

    private Story story;

    private @Nullable Pace pace;

    Case(UUID id, @Nullable Procedure procedure, String collector, boolean online, Story story) {
        this.id = id;
        this.procedure = procedure;
        this.collector = collector;
        this.online = online;
        this.story = story;
    }

    /** A dossier that somebody else handed in. */
    static Case found(UUID id) {
        return new Case(id, null, "", false, Story.plain());
    }

    UUID id() {
        return this.id;
    }

    @Nullable Procedure procedure() {
        return this.procedure;
    }

    /** Who comes for the result; empty where that is only known to the office. */
    String collector() {
        return this.collector;
    }

    /** Whether the result goes out online. */
    boolean isReturnedOnline() {
        return this.online;
    }

    synchronized Story story() {
        return this.story;
    }

    /** How many slots ago this kind of work was first seen on the desk. */
    synchronized int waited(String kind, int slot) {
        return slot - this.firstSeen.computeIfAbsent(kind, (key) -> slot);
    }

    synchronized boolean did(Event event) {
        return this.told.contains(event);
    }

    /** True the first time only. */
    synchronized boolean once(Event event) {
        return this.told.add(event);
    }

    /** The clock starts anew: plan again, and the next wait is a new one. */
    synchronized void replan() {
        this.pace = null;
        this.firstSeen.clear();
    }

    /** The plan, made when the due date is first seen. */
    synchronized Pace pace(WorkItem item, int slot, Timetable timetable) {
        Pace known = this.pace;
        if (known != null) {
            return known;
        }
        int last = (item.dueAt() == null) ? slot : Math.max(slot, timetable.lastBefore(item.dueAt()));
        if (this.story.fate().isLate() && this.story.stays().isEmpty() && endsOpen(last, timetable)) {
            this.story = this.story.with(Story.Fate.ON_TIME);
        }
        Pace made = this.story.fate().isLate() ? Pace.late(slot, last, this.story.lateSlots())
                : Pace.inTime(slot, last, share(slot, last));
        this.pace = made;
        return made;
    }

    /** Whether a late dossier would still be open when the play ends. */
    private boolean endsOpen(int last, Timetable timetable) {
        int end = last + 1 + this.story.lateSlots();
        return timetable.daysToPlayAfter(end / Timetable.MOMENTS) < 0;
    }

    /** What goes back and forth needs an early start. */
    private double share(int slot, int last) {
        boolean backAndForth = this.story.turn() == Story.Turn.SENT_BACK;
        return (backAndForth && last - slot > 2 * Timetable.MOMENTS) ? 0.3 : this.story.pace();
    }

    /** What happens to a dossier at most once. */
    enum Event {

        /** The check found what the story says. */
        OPENED,

        /** The turn was taken. */
        TURNED,

        /** The signatory had the letter mended. */
        LETTER_MENDED

    }

}
