package vn.motcua.rules.interagency;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.consultation.ConsultationRules;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * What the law asks of a dossier that several agencies settle. The receiving desk fixes
 * the way; each agency is told its task and its time and answers for its own days; the
 * time of the whole dossier is not touched by it (Decree 61/2018 Art. 19.6, 19.7;
 * Circular 01/2018 Art. 13.2).
 */
public final class InterAgencyRules {

    private static final int MOST_PARTS = 20;

    private InterAgencyRules() {
    }

    /**
     * How the dossier goes.
     * @throws Refusal if it is not said, or no such way is known
     */
    public static Forwarding requireForwarding(@Nullable String entered) {
        if (entered == null || entered.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "forwarding");
        }
        return Arrays.stream(Forwarding.values())
            .filter((known) -> known.name().equals(entered.strip()))
            .findFirst()
            .orElseThrow(() -> new Refusal(RefusalReason.FIELD_INVALID, "forwarding", "value", entered));
    }

    /**
     * The way of a dossier that belongs to an agency.
     * @throws Refusal {@code FIELD_MISSING} on {@code parts} without any agency,
     * {@code NOT_ANOTHER_AGENCY} for the dossier's own, {@code AGENCY_TWICE} for a unit
     * that stands there twice; each with fact {@code line}
     */
    public static void requireWay(String own, List<PlannedPart> parts) {
        if (parts.isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "parts");
        }
        if (parts.size() > MOST_PARTS) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "parts", "most", Integer.toString(MOST_PARTS));
        }
        Set<String> units = new HashSet<>();
        for (int line = 1; line <= parts.size(); line++) {
            PlannedPart part = parts.get(line - 1);
            if (part.agency().equals(own)) {
                throw new Refusal(RefusalReason.NOT_ANOTHER_AGENCY, field(line, "unit"), facts(line, part));
            }
            if (!units.add(part.unit())) {
                throw new Refusal(RefusalReason.AGENCY_TWICE, field(line, "unit"), facts(line, part));
            }
        }
    }

    /**
     * A way between agencies of one level, or up to a higher one. Where nobody has said a
     * level yet, nothing can be wrong with it.
     * @param own level of the agency whose the dossier is
     * @param others levels of the agencies, in the order of the lines
     * @throws Refusal {@code NOT_SAME_LEVEL} or {@code NOT_UPPER_LEVEL} on the unit of
     * the line
     */
    public static void requireLevels(Forwarding forwarding, @Nullable AgencyLevel own,
            List<@Nullable AgencyLevel> others) {
        for (int line = 1; line <= others.size() && own != null; line++) {
            AgencyLevel there = others.get(line - 1);
            if (there != null && !fits(forwarding, own, there)) {
                throw new Refusal(
                        (forwarding == Forwarding.UPPER) ? RefusalReason.NOT_UPPER_LEVEL : RefusalReason.NOT_SAME_LEVEL,
                        field(line, "unit"), Map.of("line", Integer.toString(line), "own", own.toVietnamese(), "there",
                                there.toVietnamese()));
            }
        }
    }

    private static boolean fits(Forwarding forwarding, AgencyLevel own, AgencyLevel there) {
        return (forwarding == Forwarding.UPPER) ? there.isAbove(own) : there == own;
    }

    /** Which input of a line, counted from 1, as the API names it. */
    public static String field(int line, String name) {
        return "parts[" + (line - 1) + "]." + name;
    }

    private static Map<String, String> facts(int line, PlannedPart part) {
        return Map.of("line", Integer.toString(line), "unit", part.unit());
    }

    /**
     * The lead among the agencies: the dossier's own, or one on its way.
     * @param entered may be missing; then it is the dossier's own
     * @throws Refusal {@code FIELD_MISSING} where the law wants it named, and
     * {@code FIELD_INVALID} for an agency that has no part in it
     */
    public static String requireLead(Forwarding forwarding, @Nullable String entered, String own,
            List<PlannedPart> parts) {
        if (entered == null || entered.isBlank()) {
            if (forwarding == Forwarding.ELECTRONIC) {
                throw new Refusal(RefusalReason.FIELD_MISSING, "lead");
            }
            return own;
        }
        String lead = entered.strip();
        if (!lead.equals(own) && parts.stream().noneMatch((part) -> part.agency().equals(lead))) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "lead", "value", lead);
        }
        return lead;
    }

    /**
     * A dossier has one way at a time.
     * @param backAwaited whether the result of an upper authority is still to come back
     * @throws Refusal {@code AGENCIES_AWAITED} while one is open (fact {@code awaited})
     */
    public static void requireNoneOpen(List<PartState> states, boolean backAwaited) {
        requireDone(states, backAwaited, "dossier");
    }

    /**
     * What is signed rests on the work of every agency.
     * @param backAwaited whether the result of an upper authority is still to come back
     * @throws Refusal {@code AGENCIES_AWAITED} while one is open (fact {@code awaited})
     */
    public static void requireDone(List<PartState> states, boolean backAwaited) {
        requireDone(states, backAwaited, "decision");
    }

    private static void requireDone(List<PartState> states, boolean backAwaited, String field) {
        long open = states.stream().filter(PartState::isOpen).count();
        if (open > 0 || backAwaited) {
            throw new Refusal(RefusalReason.AGENCIES_AWAITED, field, "awaited", Long.toString(Math.max(open, 1)));
        }
    }

    /**
     * The places in the order, from 0, to which the dossier goes now: to all that wait
     * where it goes as data, else to the first of them once nobody has it any longer.
     */
    public static List<Integer> next(Forwarding forwarding, List<PartState> inOrder) {
        List<Integer> waiting = IntStream.range(0, inOrder.size())
            .filter((place) -> inOrder.get(place) == PartState.PLANNED)
            .boxed()
            .toList();
        if (forwarding == Forwarding.ELECTRONIC || waiting.isEmpty()) {
            return waiting;
        }
        return inOrder.stream().anyMatch(PartState::isAtWork) ? List.of() : waiting.subList(0, 1);
    }

    /** Closing time of an agency's last day, by its own calendar. */
    public static Instant dueAt(WorkingCalendar calendar, int days, Instant sentAt) {
        return ConsultationRules.dueAt(calendar, TimeLimit.workingDays(days), sentAt);
    }

}
