package vn.motcua.rules.absence;

/**
 * By what right somebody signs in the head's place: the letters before the head's title
 * (Decree 30/2020 Art. 13; Appendix I, part II, point 7.a).
 */
public enum AuthorityMark {

    /** Ký thay: the deputy signs for the head (Art. 13.1, 13.2). */
    KT,

    /** Ký thừa lệnh: the head of a unit signs by order, as work rules say (Art. 13.4). */
    TL,

    /**
     * Ký thừa ủy quyền: by written authorisation for a time and a matter, which nobody
     * hands on (Art. 13.3).
     */
    TUQ;

    /** The authority line: {@code KT. CHỦ TỊCH}. */
    public String before(String headTitle) {
        return name() + ". " + headTitle;
    }

}
