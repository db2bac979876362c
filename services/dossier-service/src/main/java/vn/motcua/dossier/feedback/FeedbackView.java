package vn.motcua.dossier.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.directory.Unit;
import vn.motcua.rules.feedback.FeedbackSender;

/**
 * An opinion as an officer sees it.
 *
 * @param sender none for whom the person's name is not needed: the unit that it is about
 * @param next code of what has to be done next; none where all is done
 * @param mine whether the reader may do it
 * @param late whether the written word came too late, or is missing by now
 * @param dossierCode the dossier it is about, where one is
 */
public record FeedbackView(Feedback feedback, @Nullable FeedbackSender sender, List<Line> history,
        @Nullable String next, boolean mine, boolean late, boolean followUpLate, List<Unit> units, String unitName,
        @Nullable String dossierCode) {

    /** What may be decided where this has to be done next. */
    public static List<String> decisions(String next) {
        return switch (next) {
            case "CLASSIFY_FEEDBACK" -> List.of("HANDLE", "ASSIGN", "FORWARD", "REFUSE");
            case "EXPLAIN_FEEDBACK" -> List.of("EXPLAIN");
            case "TELL_SENDER" -> List.of("HAND", "POST", "UNREACHABLE");
            case "FOLLOW_FEEDBACK" -> List.of("FOLLOW");
            case "ANSWER_FEEDBACK" -> List.of("ANSWER");
            case "SIGN_ANSWER" -> List.of("SIGN", "SEND_BACK");
            default -> List.of("PUBLISH", "KEEP");
        };
    }

    /** Whether the answer has to say if it is true, and of which unit. */
    public boolean isAboutPeople() {
        return Answering.isAboutPeople(this.feedback);
    }

    /** What stands in the field: what was typed, else the answer where it is known. */
    public String suggested(FeedbackSaid said) {
        if (said.text() != null) {
            return said.text();
        }
        String answer = this.feedback.handling().answer();
        boolean known = "ANSWER_FEEDBACK".equals(this.next) || "PUBLISH_ANSWER".equals(this.next);
        return (known && answer != null) ? answer : "";
    }

    /**
     * One line of the history.
     *
     * @param act name of the fact, for the text key
     */
    public record Line(String moment, String who, String act, String words) {
    }

}
