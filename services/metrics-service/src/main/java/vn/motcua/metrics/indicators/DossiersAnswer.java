package vn.motcua.metrics.indicators;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.motcua.metrics.facts.DossierLine;

/**
 * A page of the dossiers behind a figure as JSON.
 *
 * @param part {@code numerator} or {@code missing}
 * @param page from 0
 * @param size most dossiers on a page
 * @param total dossiers on all pages
 */
record DossiersAnswer(OffsetDateTime asOf, String indicator, String part, int page, int size, long total,
        List<Line> dossiers) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static DossiersAnswer of(Indicator indicator, boolean missing, Indicators.DossierPage page) {
        return new DossiersAnswer(local(page.asOf()), indicator.id(), missing ? "missing" : "numerator", page.page(),
                Indicators.PAGE_SIZE, page.total(), page.lines().stream().map(DossiersAnswer::line).toList());
    }

    static OffsetDateTime local(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    private static Line line(DossierLine it) {
        return new Line(it.id(), it.code(), it.agency(), it.procedure(), it.channel(), it.status(),
                orAbsent(it.receivedAt()), orAbsent(it.originalDueAt()), orAbsent(it.dueAt()),
                orAbsent(it.resolvedAt()), it.outcome(), it.apology());
    }

    private static @Nullable OffsetDateTime orAbsent(@Nullable Instant instant) {
        return instant == null ? null : local(instant);
    }

    /** A dossier. */
    record Line(UUID id, @Nullable String code, String agency, String procedure, String channel, String status,
            @Nullable OffsetDateTime receivedAt, @Nullable OffsetDateTime originalDueAt, @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime resolvedAt, @Nullable String outcome, String apology) {
    }

}
