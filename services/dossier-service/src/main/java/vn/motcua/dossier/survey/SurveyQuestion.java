package vn.motcua.dossier.survey;

/**
 * A question, as data.
 *
 * @param text as people read it
 */
public record SurveyQuestion(String code, String text) {
}
