package vn.motcua.dossier.duplicate;

import java.time.ZonedDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.events.Channel;
import vn.motcua.events.DossierStatus;

/**
 * Another open dossier about the same procedure, of the same person. Of another agency's
 * it tells where it is and how far, and nothing of the person.
 *
 * @param code absent before acceptance
 * @param agencyName as it is called today
 * @param mayStay whether the dossier that was asked about may close in its favour
 * @param readable whether the reader may open it
 */
public record Twin(UUID id, @Nullable String code, String agency, String agencyName, Channel channel,
        DossierStatus status, ZonedDateTime submittedAt, @Nullable ZonedDateTime receivedAt, boolean mayStay,
        boolean readable) {
}
