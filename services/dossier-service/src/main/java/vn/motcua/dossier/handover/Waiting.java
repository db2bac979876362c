package vn.motcua.dossier.handover;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A result that lies at the desk.
 *
 * @param since from which day it is waited for
 * @param shelf where it lies, once somebody said so
 * @param reminded how many times the applicant was reminded
 * @param returned whether it was on its way before: the post brought it back, or it is a
 * corrected one
 */
public record Waiting(UUID dossier, String code, String procedureName, String submitter, @Nullable String phone,
        LocalDate since, @Nullable String shelf, int reminded, boolean returned) {
}
