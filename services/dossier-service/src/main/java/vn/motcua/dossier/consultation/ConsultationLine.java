package vn.motcua.dossier.consultation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.consultation.OpinionState;

/**
 * A question as it is read.
 *
 * @param asking name of the agency that asks
 * @param asked name of the unit that is asked
 * @param state in words
 */
public record ConsultationLine(Consultation consultation, String code, String procedureName, String asking,
        String asked, String state, @Nullable Instant endedAt) {

    boolean is(OpinionState state) {
        return this.consultation.state() == state;
    }

}
