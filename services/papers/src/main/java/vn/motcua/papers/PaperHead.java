package vn.motcua.papers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The part of a paper that says who issued it, under which number, where and when.
 * <p>
 * A draft carries no number: a number is taken by the signature, so that a cancelled
 * draft never burns one (Decree 30/2020 Art. 15).
 *
 * @param superiorBody name of the body above the issuing one, blank where there is none
 * @param issuingBody name as it stands in running text ("Ủy ban nhân dân xã Bù Gia Mập");
 * the header prints it in capitals
 * @param number full number and symbol ("12/PXL"), null as long as none was taken
 * @param place place name in front of the date ("Bù Gia Mập")
 * @param date day of issue in Asia/Ho_Chi_Minh; a draft leaves its day and month open
 * @param formMark mark of the form in its regime ("Mẫu số 01")
 * @param formTitle title of the form in its regime; printed in capitals
 * @param proofUrl page on which the paper can be verified, printed as a QR code
 * @param sample whether the paper comes from a sample world and has no legal value
 * @param draft whether this is a preview that nobody has signed
 * @param reprint whether the paper had been printed before
 */
public record PaperHead(String superiorBody, String issuingBody, @Nullable String number, String place, LocalDate date,
        String formMark, String formTitle, @Nullable String proofUrl, boolean sample, boolean draft, boolean reprint) {

    public PaperHead {
        if (draft && number != null) {
            throw new IllegalArgumentException("A draft has no number, but got " + number);
        }
    }

}
