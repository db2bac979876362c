package vn.motcua.dossier.code;

/** The form of the page as it was typed. */
public record Typed(String day, String count, String reason) {
}
