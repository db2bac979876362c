package vn.motcua.dossier.casefile;

import java.time.Duration;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.page.Texts;

/**
 * Puts a span of working time into words: days of eight hours (domain R3.8), hours,
 * minutes.
 */
@Component
class WorkingSpans {

    private static final int MINUTES_A_DAY = 480;

    private final Texts texts;

    WorkingSpans(Texts texts) {
        this.texts = texts;
    }

    /**
     * {@code 2 ngày 3 giờ}, {@code 3 giờ 20 phút}; parts that are nothing are left out.
     */
    String words(Duration time) {
        long days = time.toMinutes() / MINUTES_A_DAY;
        long hours = time.toMinutes() % MINUTES_A_DAY / 60;
        long minutes = time.toMinutes() % 60;
        if (days > 0) {
            return (hours > 0) ? this.texts.of("case.span.days-hours", days, hours)
                    : this.texts.of("case.span.days", days);
        }
        if (hours > 0) {
            return (minutes > 0) ? this.texts.of("case.span.hours-minutes", hours, minutes)
                    : this.texts.of("case.span.hours", hours);
        }
        return this.texts.of("case.span.minutes", minutes);
    }

}
