package vn.motcua.dossier.handover;

import java.time.ZonedDateTime;
import java.util.UUID;

import vn.motcua.events.Channel;
import vn.motcua.rules.result.Collector;

/**
 * A result went to the applicant.
 *
 * @param at legal time in Vietnam
 * @param officer account of the desk officer
 * @param way by which it went
 */
public record HandOver(UUID id, UUID dossier, UUID result, ZonedDateTime at, String officer, Channel way,
        Collector collector) {
}
