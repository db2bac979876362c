package vn.motcua.dossier.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.limit.CaseLimits;
import vn.motcua.rules.limit.LimitCase;

/**
 * A version of a procedure (thủ tục hành chính). A dossier keeps the version under which
 * it was received.
 *
 * @param code mã TTHC, for example {@code 1.001193}
 * @param version counts the published contents of the code, from 1
 * @param name tên thủ tục
 * @param field lĩnh vực
 * @param unit code of the competent unit at the agency it was looked up for; empty where
 * it was looked up for none
 * @param limit legal time limit, settled by hand from the published text
 * @param supplementPolicy what a supplement does to the clock; absent where the text says
 * nothing: then as the regime has it under which a dossier was received
 * @param maxSupplementRounds how often papers may be asked for, where a law says so;
 * absent, as the regime has it (ND 61/2018 A11.2.c: once)
 * @param settledAtDesk whether one person may do all steps at the desk
 * @param onlineLevel {@code FULL}, {@code PARTIAL}, {@code LEVEL_2}, {@code LEVEL_3},
 * {@code LEVEL_4} or {@code UNKNOWN}
 * @param feeVnd fee in đồng; absent where none is established
 * @param feeNote what the fee depends on, or why it is not known
 * @param documents the papers of a dossier, in order
 * @param resultName what the applicant receives
 * @param source where limit, fee and papers were read, or that they are sample data
 * @param verifyLimit the longer lawful limit where verification is needed
 * @param supplementWait how long papers that were asked for are waited for; absent where
 * the procedure's text says nothing: then without end
 * @param limitText the limit as the published text words it; may be empty
 * @param limitCases other limits for some cases and places, in the order of the text
 * @param outagePauses whether the procedure's own rule lets the clock stand still in an
 * outage that the system's owner announced; without such a rule it runs (domain D11)
 * @param financialPause where the procedure's own text says that the clock stands still
 * while a financial obligation is met, that text with its source; else empty
 * @param crossTerritory whether any agency receives it for the competent one (không phụ
 * thuộc vào địa giới hành chính)
 */
public record Procedure(String code, int version, String name, String field, String unit, TimeLimit limit,
        @Nullable SupplementPolicy supplementPolicy, @Nullable Integer maxSupplementRounds, boolean settledAtDesk,
        String onlineLevel, @Nullable Long feeVnd, String feeNote, List<RequiredDocument> documents, String resultName,
        String source, @Nullable TimeLimit verifyLimit, @Nullable TimeLimit supplementWait, String limitText,
        List<LimitCase> limitCases, boolean outagePauses, String financialPause, boolean crossTerritory) {

    public Procedure {
        documents = List.copyOf(documents);
        limitCases = new CaseLimits(limit, limitCases).cases();
    }

    /** Its limits by case and place. */
    public CaseLimits limits() {
        return new CaseLimits(this.limit, this.limitCases);
    }

    /** The same content under another version number. */
    Procedure asVersion(int number) {
        return new Procedure(this.code, number, this.name, this.field, this.unit, this.limit, this.supplementPolicy,
                this.maxSupplementRounds, this.settledAtDesk, this.onlineLevel, this.feeVnd, this.feeNote,
                this.documents, this.resultName, this.source, this.verifyLimit, this.supplementWait, this.limitText,
                this.limitCases, this.outagePauses, this.financialPause, this.crossTerritory);
    }

    /** The same content as settled by one unit. */
    Procedure settledBy(String competentUnit) {
        return new Procedure(this.code, this.version, this.name, this.field, competentUnit, this.limit,
                this.supplementPolicy, this.maxSupplementRounds, this.settledAtDesk, this.onlineLevel, this.feeVnd,
                this.feeNote, this.documents, this.resultName, this.source, this.verifyLimit, this.supplementWait,
                this.limitText, this.limitCases, this.outagePauses, this.financialPause, this.crossTerritory);
    }

}
