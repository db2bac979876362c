package vn.motcua.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells the sender of an opinion that it is not taken up and where to go, or who handles
 * it and until when (Decree 20/2008/NĐ-CP Art. 9).
 *
 * @param code number of the opinion in the book
 * @param receivedOn day on which the agency received it
 * @param paragraphs what is told
 * @param officerName who classified it
 */
public record FeedbackNoticePaper(PaperHead head, String code, PersonLine addressee, LocalDate receivedOn,
        List<String> paragraphs, String officerName) implements Paper {

    public FeedbackNoticePaper {
        paragraphs = List.copyOf(paragraphs);
    }

}
