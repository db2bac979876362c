package vn.motcua.simulator.api;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A dossier in a list. */
public record DossierLine(UUID id, @Nullable String code, String procedure, String agency, String status,
        String channel, String submitter, @Nullable Instant receivedAt, @Nullable Instant dueAt,
        @Nullable Instant originalDueAt, boolean late, String apology, @Nullable Instant resolvedAt) {
}
