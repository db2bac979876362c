package vn.motcua.rules.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

/**
 * One answer for each invitation: every question that was asked and no other, each with a
 * level from 1 to 5. No answer is not satisfied: it only counts against the rate of
 * response.
 */
public final class SurveyRules {

    /** For how many days an invitation is open; the rule of this house. */
    public static final int OPEN_DAYS = 30;

    private static final int LONGEST_REMARK = 2_000;

    private SurveyRules() {
    }

    /** Refuses a second answer, and one that comes too late. */
    public static void requireOpen(boolean answered, LocalDate expiresOn, LocalDate today) {
        if (answered) {
            throw new Refusal(RefusalReason.SURVEY_ANSWERED, "survey");
        }
        if (today.isAfter(expiresOn)) {
            throw new Refusal(RefusalReason.SURVEY_OVER, "survey", "expiresOn", expiresOn.toString());
        }
    }

    /**
     * Refuses an answer by somebody who is signed in here: the person who was served says
     * how it was (Circular 01/2018/TT-VPCP Art. 12, 13), not who served.
     */
    public static void requireCitizen(boolean signedIn) {
        if (signedIn) {
            throw new Refusal(RefusalReason.SURVEY_BY_STAFF, "survey");
        }
    }

    /**
     * The levels of the questions that were asked.
     * @throws Refusals with every question that lacks a level
     */
    public static Map<String, Satisfaction> levels(List<String> asked, Map<String, @Nullable Integer> said) {
        List<Refusal> wrong = new ArrayList<>();
        Map<String, Satisfaction> levels = new TreeMap<>();
        for (String question : asked) {
            Integer level = said.get(question);
            if (level == null) {
                wrong.add(new Refusal(RefusalReason.FIELD_MISSING, "levels." + question));
            }
            else if (level < 1 || level > Satisfaction.values().length) {
                wrong.add(new Refusal(RefusalReason.FIELD_INVALID, "levels." + question));
            }
            else {
                levels.put(question, Satisfaction.of(level));
            }
        }
        said.keySet()
            .stream()
            .filter((question) -> !asked.contains(question))
            .forEach((question) -> wrong.add(new Refusal(RefusalReason.FIELD_INVALID, "levels")));
        Refusals.refuseAny(wrong);
        return levels;
    }

    /** A remark, without blanks around; null where nothing was said. */
    public static @Nullable String remark(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        if (said.strip().length() > LONGEST_REMARK) {
            throw new Refusal(RefusalReason.TEXT_TOO_LONG, "remark", "most", Integer.toString(LONGEST_REMARK));
        }
        return said.strip();
    }

    /** Whether any answer has to be analysed and mended. */
    public static boolean isLow(Map<String, Satisfaction> levels) {
        return levels.values().stream().anyMatch(Satisfaction::isLow);
    }

}
