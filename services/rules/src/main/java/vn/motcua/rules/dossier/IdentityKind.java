package vn.motcua.rules.dossier;

import java.util.regex.Pattern;

/** By what a party is known, and how its number looks. */
public enum IdentityKind {

    /** Căn cước, căn cước công dân, số định danh: 12 digits. */
    CITIZEN_ID("\\d{12}"),

    /** Chứng minh nhân dân of former times: 9 digits. */
    OLD_CITIZEN_ID("\\d{9}"),

    /** Hộ chiếu. */
    PASSPORT("[A-Z0-9]{6,12}"),

    /** Mã số thuế: 10 digits, 13 for a branch, 12 where it is the personal number. */
    TAX_CODE("\\d{10}(-\\d{3})?|\\d{12}"),

    /** Any paper of a foreign state. */
    FOREIGN("[\\p{L}\\p{N}][\\p{L}\\p{N} ./-]{2,29}"),

    /** A newborn: the number is still to be given. */
    BIRTH_PENDING(""),

    /** No identity paper. */
    NONE("");

    private final Pattern number;

    IdentityKind(String number) {
        this.number = Pattern.compile(number);
    }

    /** Whether a paper of this kind has a number at all. */
    public boolean hasNumber() {
        return this != BIRTH_PENDING && this != NONE;
    }

    boolean matches(String idNumber) {
        return this.number.matcher(idNumber).matches();
    }

}
