package vn.motcua.rules.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

/**
 * What an opinion and the acts on it must bring (Decree 20/2008/NĐ-CP Art. 6, 7, 9, 13).
 */
public final class FeedbackRules {

    /** Characters of an opinion or an answer, at most. */
    public static final int LONGEST_TEXT = 5_000;

    private static final int LONGEST_LINE = 300;

    private FeedbackRules() {
    }

    /**
     * Refuses an opinion by the public form that lacks what every opinion needs; says all
     * that is wrong at once.
     */
    public static void requireComplete(FeedbackSender sender, @Nullable String content) {
        List<Refusal> wrong = new ArrayList<>(missing(sender));
        wrong.addAll(unfit(sender));
        wrong.addAll(unfit("content", content, LONGEST_TEXT));
        Refusals.refuseAny(wrong);
    }

    /**
     * Refuses what an officer wrote down badly. Who called and would not give a name is
     * entered all the same, and refused by the book.
     */
    public static void requireWritten(FeedbackSender sender, @Nullable String content) {
        List<Refusal> wrong = new ArrayList<>(unfit(sender));
        wrong.addAll(unfit("content", content, LONGEST_TEXT));
        Refusals.refuseAny(wrong);
    }

    /**
     * Refuses to take up an opinion without name, address or telephone (Art. 6, 7).
     */
    public static void requireAnswerable(FeedbackSender sender) {
        Refusals.refuseAny(missing(sender));
    }

    /**
     * The words that an act needs, without blanks around.
     * @throws Refusal if there are none, or too many
     */
    public static String words(String field, @Nullable String text) {
        Refusals.refuseAny(unfit(field, text, LONGEST_TEXT));
        return (text == null) ? "" : text.strip();
    }

    /**
     * Whoever is told that somebody else handles the matter is told who and until when.
     */
    public static void requireForwarding(@Nullable String handler, @Nullable LocalDate expectedOn, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>(unfit("handler", handler, LONGEST_LINE));
        if (expectedOn == null) {
            wrong.add(new Refusal(RefusalReason.FIELD_MISSING, "expectedOn"));
        }
        else if (!expectedOn.isAfter(today)) {
            wrong.add(new Refusal(RefusalReason.FIELD_INVALID, "expectedOn", "kind", "DAY_TO_COME"));
        }
        Refusals.refuseAny(wrong);
    }

    private static List<Refusal> missing(FeedbackSender sender) {
        List<Refusal> wrong = new ArrayList<>();
        addIfBlank(wrong, "name", sender.name());
        addIfBlank(wrong, "address", sender.address());
        addIfBlank(wrong, "phone", sender.phone());
        return wrong;
    }

    private static void addIfBlank(List<Refusal> wrong, String field, String text) {
        if (text.isBlank()) {
            wrong.add(new Refusal(RefusalReason.FIELD_MISSING, field));
        }
    }

    private static List<Refusal> unfit(FeedbackSender sender) {
        List<Refusal> wrong = new ArrayList<>();
        addIfLong(wrong, "name", sender.name());
        addIfLong(wrong, "address", sender.address());
        if (!sender.phone().isEmpty() && !sender.phone().matches("\\+?(?:[ .()-]*\\d){9,11}[ .]*")) {
            wrong.add(new Refusal(RefusalReason.FIELD_INVALID, "phone", "kind", "PHONE"));
        }
        String email = sender.email();
        if (email != null && !email.matches("[^@\\s]{1,64}@[^@\\s]{1,190}")) {
            wrong.add(new Refusal(RefusalReason.FIELD_INVALID, "email", "kind", "EMAIL"));
        }
        return wrong;
    }

    private static void addIfLong(List<Refusal> wrong, String field, String text) {
        if (text.length() > LONGEST_LINE) {
            wrong.add(tooLong(field, LONGEST_LINE));
        }
    }

    private static List<Refusal> unfit(String field, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return List.of(new Refusal(RefusalReason.FIELD_MISSING, field));
        }
        return (text.strip().length() > most) ? List.of(tooLong(field, most)) : List.of();
    }

    private static Refusal tooLong(String field, int most) {
        return new Refusal(RefusalReason.TEXT_TOO_LONG, field, "most", Integer.toString(most));
    }

}
