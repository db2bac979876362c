package vn.motcua.rules.limit;

/**
 * What kind of place a commune is, where the text of a procedure gives some places more
 * time (domain C2).
 */
public enum LocalityClass {

    /** Miền núi. */
    MOUNTAIN("miền núi"),

    /** Biên giới. */
    BORDER("biên giới"),

    /** Hải đảo. */
    ISLAND("hải đảo"),

    /** Vùng có điều kiện kinh tế - xã hội khó khăn. */
    DISADVANTAGED("vùng có điều kiện kinh tế - xã hội khó khăn");

    private final String words;

    LocalityClass(String words) {
        this.words = words;
    }

    /** As a text of law says it: {@code miền núi}. */
    public String toVietnamese() {
        return this.words;
    }

}
