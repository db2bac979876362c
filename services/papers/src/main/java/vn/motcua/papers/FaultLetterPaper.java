package vn.motcua.papers;

/**
 * Letter of apology for a wrong result or lost papers: a letter of its own, not the slip
 * that moves an appointment (Decree 61/2018 Art. 21).
 *
 * @param lost whether papers were lost; otherwise the result was wrong
 * @param signerAuthority authority mark ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")
 */
public record FaultLetterPaper(PaperHead head, String dossierCode, PersonLine addressee, String procedureName,
        boolean lost, String reason, String signerAuthority, String signerTitle, String signerName) implements Paper {
}
