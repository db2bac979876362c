package vn.motcua.dossier.result;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.result.ResultKind;
import vn.motcua.rules.result.ResultState;

/**
 * What was signed at the end of the processing.
 *
 * @param place counts the results of the dossier, from 1
 * @param number absent only where it was signed before results were kept
 * @param title what the procedure calls it
 * @param signedAt legal time in Vietnam
 * @param signedBy account of the signer
 * @param signerName as it stood under the result, with the title of who signs for the
 * agency
 * @param validTo last day on which it holds; without it, it holds until it is taken back
 * @param file what is stored of it; absent while nothing is
 * @param proofToken of the public page that says whether it holds
 */
public record Result(UUID id, UUID dossier, int place, String agency, @Nullable String number, ResultKind kind,
        String title, ZonedDateTime signedAt, String signedBy, String signerName, LocalDate validFrom,
        @Nullable LocalDate validTo, ResultState state, @Nullable StoredFile file, UUID proofToken) {

    /** What everybody may know of its file. */
    public record StoredFile(String mediaType, String ending, int size, String sha256) {
    }

}
