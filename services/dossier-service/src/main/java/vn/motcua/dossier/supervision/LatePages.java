package vn.motcua.dossier.supervision;

import org.springframework.web.util.UriComponentsBuilder;

/** Which page of each part of the late board is open, counted from 1. */
public record LatePages(int broken, int overdue, int unanswered, int soon, int owing) {

    static LatePages of(int broken, int overdue, int unanswered, int soon, int owing) {
        return new LatePages(Math.max(1, broken), Math.max(1, overdue), Math.max(1, unanswered), Math.max(1, soon),
                Math.max(1, owing));
    }

    /** The address of the board with these pages open; first pages are not named. */
    public String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/qua-han");
        name(address, "lo-hen-lai", this.broken);
        name(address, "qua-han", this.overdue);
        name(address, "chua-tra-loi", this.unanswered);
        name(address, "sap-den-han", this.soon);
        name(address, "con-no", this.owing);
        return address.toUriString();
    }

    private static void name(UriComponentsBuilder address, String part, int page) {
        if (page > 1) {
            address.queryParam(part, page);
        }
    }

}
