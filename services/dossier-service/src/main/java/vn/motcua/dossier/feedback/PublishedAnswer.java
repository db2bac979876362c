package vn.motcua.dossier.feedback;

import java.time.Instant;

/** An answer that everybody may read. */
public record PublishedAnswer(String agency, String question, String answer, Instant at) {
}
