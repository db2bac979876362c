package vn.motcua.metrics.facts;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A dossier behind a figure. */
public record DossierLine(UUID id, @Nullable String code, String agency, String procedure, String channel,
        String status, @Nullable Instant receivedAt, @Nullable Instant originalDueAt, @Nullable Instant dueAt,
        @Nullable Instant resolvedAt, @Nullable String outcome, String apology) {
}
