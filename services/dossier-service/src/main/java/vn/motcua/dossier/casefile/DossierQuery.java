package vn.motcua.dossier.casefile;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list page was asked for.
 *
 * @param number of the page, from 1
 */
public record DossierQuery(String words, String status, String due, int number) {

    /** Whether anything narrows the list. */
    public boolean isNarrow() {
        return !(this.words.isBlank() && this.status.isEmpty() && this.due.isEmpty());
    }

    DossierList.Wanted wanted() {
        return new DossierList.Wanted(this.words, this.status, this.due, null);
    }

    /** The address of the same question on another page. */
    public String at(int page) {
        return UriComponentsBuilder.fromPath("/ho-so")
            .queryParam("tim", "{words}")
            .queryParam("trang-thai", "{status}")
            .queryParam("han", "{due}")
            .queryParam("trang", page)
            .encode()
            .buildAndExpand(this.words, this.status, this.due)
            .toUriString();
    }

}
