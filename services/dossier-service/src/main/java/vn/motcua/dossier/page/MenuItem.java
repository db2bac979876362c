package vn.motcua.dossier.page;

import java.util.List;
import java.util.Set;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;

/**
 * A page in the menu, for those who have something to do there.
 *
 * @param id the last part of the text key {@code menu.<id>}, and what a page gives as
 * {@code activeMenu}
 * @param accessKey opens the page together with Alt (and Shift, in some browsers)
 * @param forRoles empty for everyone
 */
public record MenuItem(String id, String path, String accessKey, Set<Role> forRoles) {

    private static final List<MenuItem> MENU = menu();

    /** What the person sees in the menu, in order. */
    static List<MenuItem> of(Actor actor) {
        return MENU.stream().filter((item) -> item.isFor(actor)).toList();
    }

    private boolean isFor(Actor actor) {
        return this.forRoles.isEmpty() || this.forRoles.stream().anyMatch(actor::has);
    }

    private static List<MenuItem> menu() {
        return List.of(item("hop-viec", "/", "1"), item("tiep-nhan", "/tiep-nhan", "2", Role.DESK_OFFICER),
                new MenuItem("ho-so", "/ho-so", "3", Access.READERS),
                new MenuItem("qua-han", "/qua-han", "4", Access.READERS),
                item("giao-phieu", "/giao-phieu", "5", Role.DESK_OFFICER, Role.SUPERVISOR),
                item("van-thu", "/van-thu", "t", Role.CLERK, Role.SIGNATORY, Role.SUPERVISOR),
                item("ket-qua-chua-nhan", "/ket-qua-chua-nhan", "k", Role.DESK_OFFICER, Role.SUPERVISOR),
                item("ban-giao", "/ban-giao", "b", Role.DESK_OFFICER, Role.CASE_OFFICER, Role.UNIT_HEAD,
                        Role.SUPERVISOR, Role.AUDITOR),
                item("phan-anh-kien-nghi", "/phan-anh-kien-nghi", "p", Role.FEEDBACK_OFFICER, Role.UNIT_HEAD,
                        Role.SIGNATORY, Role.SUPERVISOR, Role.AUDITOR),
                item("khac-phuc", "/khac-phuc", "h", Role.UNIT_HEAD, Role.SIGNATORY, Role.SUPERVISOR, Role.AUDITOR),
                item("ra-soat-thu-tuc", "/ra-soat-thu-tuc", "r", Role.CATALOGUE_ADMIN, Role.UNIT_HEAD, Role.SIGNATORY,
                        Role.SUPERVISOR, Role.AUDITOR),
                item("vang-mat", "/vang-mat", "v", Role.DESK_OFFICER, Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY,
                        Role.SUPERVISOR, Role.SYSTEM_ADMIN, Role.AUDITOR),
                item("so-lieu", "/so-lieu", "6"),
                item("lich-lam-viec", "/lich-lam-viec", "0", Role.CATALOGUE_ADMIN, Role.SYSTEM_ADMIN, Role.AUDITOR),
                item("quan-tri", "/quan-tri", "7", Role.SYSTEM_ADMIN, Role.CATALOGUE_ADMIN, Role.AUDITOR),
                item("tro-giup", "/tro-giup", "8"));
    }

    private static MenuItem item(String id, String path, String accessKey, Role... forRoles) {
        return new MenuItem(id, path, accessKey, Set.of(forRoles));
    }

}
