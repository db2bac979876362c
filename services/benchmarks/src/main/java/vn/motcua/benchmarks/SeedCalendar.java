package vn.motcua.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.motcua.rules.calendar.DayOff;
import vn.motcua.rules.calendar.DayOffKind;
import vn.motcua.rules.calendar.MakeUpDay;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.calendar.WorkingWeek;
import vn.motcua.rules.calendar.YearPlan;

/** The calendar that the product ships, read for measuring only. */
final class SeedCalendar {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private SeedCalendar() {
    }

    static WorkingCalendar load() {
        return WorkingCalendar.of("seed", ZONE, WorkingWeek.standard(), plans());
    }

    static List<YearPlan> plans() {
        Map<Year, Map<LocalDate, DayOff>> off = new TreeMap<>();
        Map<Year, Map<LocalDate, MakeUpDay>> makeUp = new TreeMap<>();
        for (String line : text().lines().skip(1).toList()) {
            String[] cells = line.split(",", 3);
            LocalDate day = LocalDate.parse(cells[0]);
            Year year = Year.from(day);
            if (cells[1].equals("MAKE_UP_WORKING")) {
                makeUp.computeIfAbsent(year, (any) -> new TreeMap<>()).put(day, new MakeUpDay(null, line));
            }
            else {
                off.computeIfAbsent(year, (any) -> new TreeMap<>())
                    .put(day, new DayOff(line, DayOffKind.PUBLIC_HOLIDAY));
            }
        }
        List<YearPlan> plans = new ArrayList<>();
        off.forEach((year, days) -> plans
            .add(new YearPlan(year, days, makeUp.getOrDefault(year, Map.of()), false, "seed")));
        return plans;
    }

    private static String text() {
        try (InputStream days = SeedCalendar.class.getResourceAsStream("/seed/holidays.csv")) {
            if (days == null) {
                throw new IllegalStateException("/seed/holidays.csv is not on the class path");
            }
            return new String(days.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
