package vn.motcua.rules.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days off and make-up days from 2018 to 2027, as published; 2027 is provisional. */
public final class PublishedDays {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Pattern ROW = Pattern.compile("([\\d-]{10}),(?:\"([^\"]*)\"|([^,]*)),(\\w+),.*");

    private static final Pattern MADE_UP_FOR = Pattern.compile("Làm bù cho ngày (\\d\\d/\\d\\d/\\d{4}).*");

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of("2026-1", ZONE, WorkingWeek.standard(), plans());

    private PublishedDays() {
    }

    public static WorkingCalendar calendar() {
        return CALENDAR;
    }

    /** The same days for an agency with other hours. */
    public static WorkingCalendar calendar(WorkingWeek week) {
        return WorkingCalendar.of("2026-1", ZONE, week, plans());
    }

    public static List<YearPlan> plans() {
        Map<Year, Map<LocalDate, DayOff>> off = new TreeMap<>();
        Map<Year, Map<LocalDate, MakeUpDay>> makeUp = new TreeMap<>();
        for (String line : lines()) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                throw new IllegalStateException("not a day: " + line);
            }
            LocalDate day = LocalDate.parse(row.group(1));
            String name = (row.group(2) != null) ? row.group(2) : row.group(3);
            if (row.group(4).equals("makeup_working")) {
                makeUp.computeIfAbsent(Year.from(day), (year) -> new TreeMap<>())
                    .put(day, new MakeUpDay(replaced(name), name));
            }
            else {
                off.computeIfAbsent(Year.from(day), (year) -> new TreeMap<>())
                    .put(day, new DayOff(name, kind(row.group(4))));
            }
        }
        List<YearPlan> plans = new ArrayList<>();
        off.forEach((year, days) -> plans
            .add(new YearPlan(year, days, makeUp.getOrDefault(year, Map.of()), year.getValue() == 2027, "published")));
        return plans;
    }

    /** The facts as collected beside the repository, where they are at hand. */
    static Path collected() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("shared/data/holidays.csv"))) {
            here = here.getParent();
        }
        return (here != null) ? here.resolve("shared/data/holidays.csv") : Path.of("missing");
    }

    static String text() {
        try (InputStream days = PublishedDays.class.getResourceAsStream("/holidays.csv")) {
            if (days == null) {
                throw new IllegalStateException("holidays.csv is missing");
            }
            return new String(days.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static List<String> lines() {
        return text().lines().skip(1).toList();
    }

    private static LocalDate replaced(String name) {
        Matcher text = MADE_UP_FOR.matcher(name);
        if (!text.matches()) {
            throw new IllegalStateException("makes up for what? " + name);
        }
        return LocalDate.parse(text.group(1), DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private static DayOffKind kind(String text) {
        return switch (text) {
            case "public_holiday" -> DayOffKind.PUBLIC_HOLIDAY;
            case "compensatory_off" -> DayOffKind.COMPENSATORY;
            case "swapped_off" -> DayOffKind.SWAPPED;
            default -> throw new IllegalStateException("no such kind: " + text);
        };
    }

}
