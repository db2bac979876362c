package vn.motcua.metrics.pages;

import java.util.Locale;

import vn.motcua.metrics.facts.Grouping;
import vn.motcua.metrics.indicators.Asked;
import vn.motcua.metrics.indicators.Indicator;

import org.springframework.web.util.UriComponentsBuilder;

/** Addresses at the front door, each with the question asked. */
record Address(Asked asked, Grouping by) {

    static final String PAGE = "/so-lieu";

    String page() {
        return with(PAGE).encode().toUriString();
    }

    String content() {
        return with(PAGE + "/noi-dung").encode().toUriString();
    }

    String dossiers(Indicator indicator, boolean missing, int page) {
        return with(PAGE + "/" + indicator.id() + "/ho-so").queryParam("part", missing ? "missing" : "numerator")
            .queryParam("page", page)
            .encode()
            .toUriString();
    }

    private UriComponentsBuilder with(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
            .queryParam("by", this.by.name().toLowerCase(Locale.ROOT));
        add(address, "agency", this.asked.agency());
        add(address, "procedure", this.asked.procedure());
        add(address, "channel", this.asked.channel());
        add(address, "from", this.asked.from());
        add(address, "to", this.asked.to());
        return address;
    }

    // a template variable, so that whatever was asked is encoded and never read as syntax
    private static void add(UriComponentsBuilder address, String name,
            @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }

}
