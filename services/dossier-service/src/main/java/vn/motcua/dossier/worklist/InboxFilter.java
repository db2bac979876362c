package vn.motcua.dossier.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the inbox shows.
 *
 * @param mine only what the person holds
 * @param unit only of this unit
 * @param number of the page, from 1
 */
public record InboxFilter(boolean mine, @Nullable String unit, int number) {

    private static final String UNIT = "[\\w.-]{1,40}";

    static InboxFilter of(String which, String unit, int number) {
        return new InboxFilter("cua-toi".equals(which), unit.matches(UNIT) ? unit : null, Math.max(1, number));
    }

    /** The same choice, on another page. */
    public InboxFilter at(int page) {
        return new InboxFilter(this.mine, this.unit, page);
    }

    /** The choice as the query of an address; empty for the plain inbox. */
    public String query() {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        if (this.mine) {
            query.queryParam("loc", "cua-toi");
        }
        if (this.unit != null) {
            query.queryParam("don-vi", this.unit);
        }
        if (this.number > 1) {
            query.queryParam("trang", this.number);
        }
        return query.encode().toUriString();
    }

}
