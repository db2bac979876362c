package vn.motcua.dossier.setup;

import java.time.DayOfWeek;

import vn.motcua.rules.calendar.WorkingSession;

/** One session of an agency's week. */
record OpeningHours(String agency, DayOfWeek weekday, WorkingSession session) {
}
