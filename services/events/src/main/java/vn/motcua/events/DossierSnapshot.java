package vn.motcua.events;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The state of a dossier after a fact, with all that an indicator needs. The snapshot
 * with the greatest sequence replaces every older one, so duplicates and disorder do no
 * harm.
 *
 * @param id the dossier
 * @param code mã số hồ sơ; absent before acceptance
 * @param agency code of the receiving agency
 * @param unit code of the unit that settles it
 * @param procedure code of the procedure
 * @param procedureVersion version of the procedure under which the dossier was received
 * @param field lĩnh vực of the procedure
 * @param regime id of the regime in force at reception, for example {@code 309/2026}
 * @param channel how it was submitted
 * @param onlineLevel online level of the procedure: {@code FULL}, {@code PARTIAL},
 * {@code LEVEL_2}, {@code LEVEL_3}, {@code LEVEL_4} or {@code UNKNOWN}
 * @param sameDay whether the limit is same-day
 * @param status where it stands
 * @param submittedAt when it was handed in
 * @param receivedAt when it was received complete and correct: the legal clock starts
 * @param originalDueAt legal due instant, by all ledger entries but a re-appointment
 * @param dueAt the current appointment
 * @param dueVersion counts the changes of the due instant, from 1
 * @param apology whether a letter was issued, and on which side of the original due
 * instant
 * @param apologyAt when the letter was signed
 * @param lateAt the original due instant it has passed unresolved
 * @param reappointmentBrokenAt the re-appointed instant it has passed unresolved
 * @param supplementRounds how many times papers were asked for after or before acceptance
 * @param resolvedAt when processing ended (đã xử lý xong): the moment measured
 * @param outcome how it ended
 * @param returnedAt when the result was handed over
 * @param takenBy code of the agency whose desk took it in for the competent one (phi địa
 * giới hành chính); else absent
 */
public record DossierSnapshot(UUID id, @Nullable String code, String agency, String unit, String procedure,
        int procedureVersion, String field, @Nullable String regime, Channel channel, String onlineLevel,
        boolean sameDay, DossierStatus status, Instant submittedAt, @Nullable Instant receivedAt,
        @Nullable Instant originalDueAt, @Nullable Instant dueAt, int dueVersion, ApologyState apology,
        @Nullable Instant apologyAt, @Nullable Instant lateAt, @Nullable Instant reappointmentBrokenAt,
        int supplementRounds, @Nullable Instant resolvedAt, @Nullable Outcome outcome, @Nullable Instant returnedAt,
        @Nullable String takenBy) {
}
