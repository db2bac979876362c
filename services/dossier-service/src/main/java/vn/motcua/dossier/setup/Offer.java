package vn.motcua.dossier.setup;

/** An agency receives a procedure; one of its units settles it. */
record Offer(String procedure, String agency, String unit) {
}
