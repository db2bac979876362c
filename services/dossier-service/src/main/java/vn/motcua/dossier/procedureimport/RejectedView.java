package vn.motcua.dossier.procedureimport;

/** A line that could not be read, and why. */
public record RejectedView(int line, String reason, String raw) {
}
