package vn.motcua.dossier.paper;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.ApologyTerm;

/**
 * The regimes, effective-dated files beside the process models. A dossier keeps the
 * regime of its reception (R0.4).
 */
@Component
public class Regimes {

    static final String SHIPPED = "classpath*:vn/motcua/models/regimes/*.json";

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();

    private final List<Regime> regimes;

    /**
     * Reads them, and refuses what the program would not act on: a law that is only shown
     * would be a law that is not kept.
     * @param location of the files
     * @throws IllegalStateException if a file says what is not known, or two regimes
     * cover the same day
     */
    Regimes(@Value("${motcua.regimes}") String location) throws IOException {
        List<Regime> found = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(location)) {
            found.add(read(file));
        }
        found.sort(Comparator.comparing(Regime::validFrom));
        for (int later = 1; later < found.size(); later++) {
            if (found.get(later - 1).isInForceOn(found.get(later).validFrom())) {
                throw new IllegalStateException("Two regimes in force on " + found.get(later).validFrom());
            }
        }
        this.regimes = List.copyOf(found);
    }

    private static Regime read(Resource file) throws IOException {
        try (InputStream json = file.getInputStream()) {
            return JSON.readValue(json, Regime.class);
        }
        catch (JacksonException ex) {
            throw new IllegalStateException("Regime " + file.getFilename() + " says what is not known", ex);
        }
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
        return covering(receivedOn).orElseThrow(
                () -> new Refusal(RefusalReason.RECEIVED_TOO_EARLY, "receivedAt", "day", receivedOn.toString()));
    }

    /**
     * By when a letter of apology of a dossier is signed.
     * @param id of its regime; null before its reception
     * @param receivedOn day of reception; one that no regime covers takes the rule of the
     * law (Decree 61/2018 Art. 19.9)
     */
    public ApologyTerm apologyTerm(@Nullable String id, LocalDate receivedOn) {
        Optional<Regime> regime = (id == null) ? covering(receivedOn) : Optional.of(byId(id));
        return regime.map((known) -> known.apologyRule().deadline())
            .orElse(ApologyTerm.LAST_WORKING_DAY_BEFORE_DUE_DAY);
    }

    private Optional<Regime> covering(LocalDate day) {
        return this.regimes.stream().filter((regime) -> regime.isInForceOn(day)).findFirst();
    }

    /** The regime with this id. */
    public Regime byId(String id) {
        return this.regimes.stream()
            .filter((regime) -> regime.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No regime " + id));
    }

}
