package vn.motcua.dossier.paper;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The regimes, effective-dated files beside the process models. A dossier keeps the
 * regime of its reception (R0.4).
 */
@Component
public class Regimes {

    private final List<Regime> regimes;

    Regimes() throws IOException {
        JsonMapper mapper = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        List<Regime> found = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver()
            .getResources("classpath*:vn/motcua/models/regimes/*.json")) {
            try (InputStream json = file.getInputStream()) {
                found.add(mapper.readValue(json, Regime.class));
            }
        }
        found.sort(Comparator.comparing(Regime::validFrom));
        this.regimes = List.copyOf(found);
    }

    /** All of them, the first one first. */
    List<Regime> all() {
        return this.regimes;
    }

    /** The regime of a dossier; before its reception that of the day. */
    public Regime of(@Nullable String id, LocalDate today) {
        return (id == null) ? on(today) : byId(id);
    }

    /**
     * The regime in force on the day of reception.
     * @throws Refusal if no regime covers that day
     */
    public Regime on(LocalDate receivedOn) {
        return this.regimes.stream()
            .filter((regime) -> regime.isInForceOn(receivedOn))
            .findFirst()
            .orElseThrow(
                    () -> new Refusal(RefusalReason.RECEIVED_TOO_EARLY, "receivedAt", "day", receivedOn.toString()));
    }

    /** The regime with this id. */
    public Regime byId(String id) {
        return this.regimes.stream()
            .filter((regime) -> regime.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No regime " + id));
    }

}
