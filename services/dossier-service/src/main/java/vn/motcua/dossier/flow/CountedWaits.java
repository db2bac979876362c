package vn.motcua.dossier.flow;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * Moments that a calendar gives besides the due dates of dossiers, of one kind of
 * process: the answer of another office, the papers that are awaited. When the calendar
 * changes they are counted anew, and the timers that wait for them follow, both ways.
 * Where they reach a year that nobody has announced, they stay as they are.
 */
public interface CountedWaits {

    /** Key of the process whose timers wait for them. */
    String process();

    /**
     * The next things that wait, by the id that is the key of their process, in the order
     * of these ids.
     * @param agencies whose calendars count them
     */
    List<UUID> openAfter(UUID cursor, Collection<String> agencies, int most);

    /** Whether something of it would wait for another moment under these calendars. */
    boolean moves(UUID subject, Function<String, WorkingCalendar> calendars);

    /**
     * Locks it and stores its moments by the calendar of today, in the running
     * transaction.
     */
    void recount(UUID subject);

}
