package vn.motcua.papers;

import java.time.LocalDate;

/**
 * The written answer to an opinion of a citizen: an official letter (Decree
 * 20/2008/NĐ-CP, Decree 30/2020/NĐ-CP).
 *
 * @param code number of the opinion in the book
 * @param receivedOn day on which the agency received it
 * @param answer words of the agency; an empty line begins a paragraph
 * @param signerAuthority as in {@link FaultLetterPaper}
 */
public record FeedbackAnswerPaper(PaperHead head, String code, PersonLine addressee, LocalDate receivedOn,
        String answer, String signerAuthority, String signerTitle, String signerName) implements Paper {
}
