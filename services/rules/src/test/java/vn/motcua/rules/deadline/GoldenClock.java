package vn.motcua.rules.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes the entries of a golden row: {@code TYPE@at}, {@code TYPE@at->until},
 * {@code TYPE@at=5 WORKING_DAY}, parted by semicolons.
 */
final class GoldenClock {

    private static final Pattern ENTRY = Pattern.compile("(\\w+)@([-:T\\d]+?)(?:->([-:T\\d]+))?(?:=(\\d+) (\\w+))?");

    private GoldenClock() {
    }

    static List<ClockEntry> entries(String text) {
        return Arrays.stream(text.split(";")).map(GoldenClock::entry).toList();
    }

    /** The entry as the table writes it; its reason, basis and version are not kept. */
    static String text(ClockEntry entry) {
        String until = (entry.until() != null) ? "->" + Desk.local(entry.until()) : "";
        TimeLimit limit = entry.limit();
        String given = (limit != null) ? "=" + limit.value() + " " + limit.unit() : "";
        return entry.type() + "@" + Desk.local(entry.at()) + until + given;
    }

    private static ClockEntry entry(String text) {
        Matcher entry = ENTRY.matcher(text);
        if (!entry.matches()) {
            throw new IllegalStateException("not an entry: " + text);
        }
        String until = entry.group(3);
        TimeLimit limit = (entry.group(4) != null)
                ? new TimeLimit(Integer.parseInt(entry.group(4)), LimitUnit.valueOf(entry.group(5))) : null;
        return new ClockEntry(ClockEntryType.valueOf(entry.group(1)), Desk.at(entry.group(2)), limit,
                (until != null) ? Desk.at(until) : null, null, null, Desk.OFFICER, "");
    }

}
