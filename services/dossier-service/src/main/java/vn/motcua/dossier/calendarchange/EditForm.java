package vn.motcua.dossier.calendarchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.util.MultiValueMap;

import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.calendar.CalendarEdit.YearStatus;

/**
 * What stands in the table editor.
 *
 * @param status what the years of the list become: empty (as they are), OFFICIAL or
 * PROVISIONAL
 */
public record EditForm(String scope, String decision, String status, String approvedBy, int year, List<Line> lines) {

    private static final int SPARE = 3;

    static EditForm empty(String scope, int year) {
        return new EditForm(scope, "", "", "", year, List.of()).withSpareLines();
    }

    static EditForm of(MultiValueMap<String, String> fields) {
        List<String> dates = fields.getOrDefault("date", List.of());
        return new EditForm(text(fields, "scope", CalendarEdit.NATIONAL), text(fields, "decision", ""),
                text(fields, "status", ""), text(fields, "approvedBy", ""), number(text(fields, "year", "0")),
                IntStream.range(0, dates.size())
                    .mapToObj((i) -> new Line(dates.get(i), at(fields, "kind", i), at(fields, "name", i),
                            at(fields, "replaces", i)))
                    .toList());
    }

    private static int number(String text) {
        return text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
    }

    private static String at(MultiValueMap<String, String> fields, String name, int place) {
        List<String> all = fields.getOrDefault(name, List.of());
        return (place < all.size()) ? all.get(place) : "";
    }

    private static String text(MultiValueMap<String, String> fields, String name, String otherwise) {
        String value = fields.getFirst(name);
        return (value == null) ? otherwise : value.strip();
    }

    /** The same with some empty lines behind, to write on. */
    EditForm withSpareLines() {
        List<Line> more = new ArrayList<>(this.lines.stream().filter((line) -> !line.isEmpty()).toList());
        for (int i = 0; i < SPARE; i++) {
            more.add(new Line("", "PUBLIC_HOLIDAY", "", ""));
        }
        return withLines(more);
    }

    EditForm withLines(List<Line> others) {
        return new EditForm(this.scope, this.decision, this.status, this.approvedBy, this.year, others);
    }

    /** The lines that say something, numbered as they stand. */
    List<RawDay> days() {
        return IntStream.range(0, this.lines.size())
            .filter((i) -> !this.lines.get(i).isEmpty())
            .mapToObj((i) -> new RawDay(i + 1, this.lines.get(i).date, this.lines.get(i).kind, this.lines.get(i).name,
                    this.lines.get(i).replaces))
            .toList();
    }

    /**
     * The years whose status is set: those of the lines, or the one that is looked at.
     */
    List<YearStatus> years() {
        if (this.status.isEmpty()) {
            return List.of();
        }
        List<Integer> found = days().stream()
            .flatMap((day) -> day.year().stream())
            .distinct()
            .sorted()
            .collect(Collectors.toCollection(ArrayList::new));
        if (found.isEmpty()) {
            found.add(this.year);
        }
        boolean provisional = "PROVISIONAL".equals(this.status);
        return found.stream().map((one) -> new YearStatus(one, provisional, this.approvedBy)).toList();
    }

    /** One line of the table. */
    public record Line(String date, String kind, String name, String replaces) {

        boolean isEmpty() {
            return this.date.isBlank() && this.name.isBlank();
        }

    }

}
