package vn.motcua.events;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A fact about the world that dossiers live in, so that a consumer has names,
 * denominators and periods of its own.
 */
public sealed interface ReferenceFact extends Fact {

    /**
     * An agency or unit as it is now.
     *
     * @param code its code
     * @param name its name
     * @param parent code of the agency it belongs to; absent for an agency
     */
    record AgencyDescribed(String code, String name, @Nullable String parent) implements ReferenceFact {

        @Override
        public EventStream stream() {
            return EventStream.AGENCY;
        }

        @Override
        public String streamId() {
            return this.code;
        }

    }

    /**
     * A procedure as it is now, and the agencies that receive it.
     *
     * @param onlineLevel as in {@link DossierSnapshot}
     */
    record ProcedureDescribed(String code, int version, String name, String field, String onlineLevel,
            List<String> agencies) implements ReferenceFact {

        public ProcedureDescribed {
            agencies = List.copyOf(agencies);
        }

        @Override
        public EventStream stream() {
            return EventStream.PROCEDURE;
        }

        @Override
        public String streamId() {
            return this.code;
        }

    }

    /**
     * One year of an agency's working calendar.
     *
     * @param daysOff weekdays that are not worked
     * @param makeUpDays weekend days that are worked
     * @param provisional whether the year is not yet announced
     */
    record CalendarPublished(String agency, int year, List<LocalDate> daysOff, List<LocalDate> makeUpDays,
            boolean provisional) implements ReferenceFact {

        public CalendarPublished {
            daysOff = List.copyOf(daysOff);
            makeUpDays = List.copyOf(makeUpDays);
        }

        @Override
        public EventStream stream() {
            return EventStream.CALENDAR;
        }

        @Override
        public String streamId() {
            return this.agency + ":" + this.year;
        }

    }

    /**
     * The legal clock of a training database was moved.
     *
     * @param offsetMillis legal time minus machine time, in milliseconds
     */
    record ClockMoved(long offsetMillis) implements ReferenceFact {

        @Override
        public EventStream stream() {
            return EventStream.CLOCK;
        }

        @Override
        public String streamId() {
            return "legal";
        }

    }

}
