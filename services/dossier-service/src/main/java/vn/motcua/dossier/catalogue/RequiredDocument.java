package vn.motcua.dossier.catalogue;

/**
 * A paper that belongs to a dossier of a procedure.
 *
 * @param name as published
 * @param originals how many originals (bản chính)
 * @param copies how many copies (bản sao)
 */
public record RequiredDocument(String name, int originals, int copies) {
}
