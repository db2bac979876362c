package vn.motcua.dossier.absence;

/**
 * What stands under a paper.
 *
 * @param authority line over the title: {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}
 * @param title chức vụ: {@code CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}
 * @param name of the person who signs
 */
public record Signature(String authority, String title, String name) {
}
