package vn.motcua.rules.feedback;

import org.jspecify.annotations.Nullable;

/**
 * Who says something (Decree 20/2008/NĐ-CP Art. 6, 7): name, address and telephone belong
 * to every opinion.
 *
 * @param name empty where the person would not say it
 */
public record FeedbackSender(String name, String address, String phone, @Nullable String email) {

    /** As it was typed, without blanks around. */
    public static FeedbackSender typed(@Nullable String name, @Nullable String address, @Nullable String phone,
            @Nullable String email) {
        String mail = stripped(email);
        return new FeedbackSender(stripped(name), stripped(address), stripped(phone), mail.isEmpty() ? null : mail);
    }

    /** The digits of the telephone number. */
    public String phoneDigits() {
        return this.phone.replaceAll("\\D", "");
    }

    /** Whether these are the last four digits of the telephone number. */
    public boolean endsWith(String lastDigits) {
        return lastDigits.matches("\\d{4}") && phoneDigits().endsWith(lastDigits);
    }

    /** Whether there is an address to which something written can go. */
    public boolean isReachable() {
        return this.email != null || !this.address.isBlank();
    }

    private static String stripped(@Nullable String text) {
        return (text == null) ? "" : text.strip();
    }

}
