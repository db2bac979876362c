package vn.motcua.dossier.catalogue;

/** A row of {@code procedure_document}. */
record DocumentRow(String procedure, int version, int place, String name, int originals, int copies) {

    String key() {
        return this.procedure + "/" + this.version;
    }

    RequiredDocument document() {
        return new RequiredDocument(this.name, this.originals, this.copies);
    }

}
