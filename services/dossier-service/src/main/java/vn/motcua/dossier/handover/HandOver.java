package vn.motcua.dossier.handover;

import java.time.ZonedDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.events.Channel;
import vn.motcua.rules.result.Collector;

/**
 * A result went to the applicant.
 *
 * @param at legal time in Vietnam
 * @param officer account of the desk officer
 * @param way by which it went
 * @param fetchedAt when the file first went out, where it was returned online; null until
 * then
 */
public record HandOver(UUID id, UUID dossier, UUID result, ZonedDateTime at, String officer, Channel way,
        Collector collector, @Nullable ZonedDateTime fetchedAt) {
}
