package vn.motcua.rules.procedure;

import java.util.Locale;

/**
 * Why a line of the national database is not taken over unseen. What the words of the law
 * require of a procedure is Decree 63/2010 Art. 8: name, steps, manner, papers and their
 * number, time limit, who files, who settles; form, fee, result and conditions where they
 * exist.
 */
public enum DoubtReason {

    /** A code stands within the name: the name was scraped together. */
    CODE_IN_NAME("name"),

    /** Somebody tried the system out: "Demo/QĐ-BCA". */
    TEST_ROW("decision"),

    /**
     * The number of the decision has not the shape of one (Decree 30/2020 Art. 8,
     * Appendix I).
     */
    DECISION_UNUSUAL("decision"),

    /** Neither ministry nor province nor commune. */
    LEVEL_UNKNOWN("levels"),

    /** Nobody is named who settles it (Decree 63/2010 Art. 8). */
    AGENCY_MISSING("agency"),

    /** No result is named. */
    RESULT_MISSING("result"),

    /** "Không có thông tin" stands where a text should be. */
    NO_INFORMATION("note"),

    /** Marks of a web page are left in a text. */
    HTML_LEFT("note"),

    /** No way to file is named (Decree 63/2010 Art. 8: cách thức thực hiện). */
    CHANNEL_MISSING("channels"),

    /** No limit at all (Decree 63/2010 Art. 8: thời hạn giải quyết). */
    LIMIT_MISSING("limit"),

    /** Some ways to file have a limit and others none. */
    LIMIT_MISSING_SOMEWHERE("limit"),

    /** A number without its unit: "1" may be an hour, a day or a working day. */
    LIMIT_UNIT_MISSING("limit"),

    /**
     * A part of a day: legal limits are whole ones, a half belongs to an internal step.
     */
    LIMIT_FRACTIONAL("limit"),

    /** Limits that differ by way of filing: they mostly stand for cases. */
    LIMIT_DIFFERS("limit"),

    /** Zero, or longer than any procedure. */
    LIMIT_IMPLAUSIBLE("limit"),

    /** The words beside the limit name only other ones. */
    LIMIT_OTHER_IN_NOTE("limit"),

    /** Less than the smallest fee there is: "700 VNĐ" is 700.000. */
    FEE_TOO_SMALL("fee"),

    /**
     * "Miễn phí" where the provincial People's Council sets the fee (Law on Fees and
     * Charges 2015 Art. 21).
     */
    FEE_SET_BY_COUNCIL("fee"),

    /** "Miễn phí", and amounts in the same words. */
    FEE_FREE_WITH_AMOUNT("fee"),

    /** "VNĐ" with the number lost. */
    FEE_NUMBER_LOST("fee"),

    /** Nothing about a fee that could be read. */
    FEE_UNREAD("fee"),

    /** Fees that differ by way of filing. */
    FEE_DIFFERS("fee"),

    /** Several amounts: by case, by period or as an example. */
    FEE_SEVERAL_AMOUNTS("fee"),

    /** No papers (Decree 63/2010 Art. 8: thành phần hồ sơ). */
    DOCUMENTS_MISSING("documents"),

    /** Numbers run together: 20251 originals. */
    DOCUMENT_COUNT_IMPLAUSIBLE("documents"),

    /** A paper of which neither an original nor a copy is asked for. */
    DOCUMENT_COUNT_MISSING("documents"),

    /** The catalogue has the procedure already; a person compares. */
    IN_CATALOGUE("code"),

    /** The line differs from what was imported before. */
    LINE_CHANGED("code");

    private final String field;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    DoubtReason(String field) {
        this.field = field;
    }

    /** Which part of the line it is about. */
    public String field() {
        return this.field;
    }

    /** The stable name outside Java: {@code limit-unit-missing}. */
    public String code() {
        return this.code;
    }

}
