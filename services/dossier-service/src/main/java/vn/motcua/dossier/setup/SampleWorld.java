package vn.motcua.dossier.setup;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sample world that the product ships, for training databases.
 *
 * @param id its name, for example {@code commune-2026}
 * @param agency code of the agency whose desk it is about
 * @param trainingStart legal time at which the filled world is handed over
 * @param fillWorkingDays how many working days before that are played through
 * @param dossiersPerDay how many dossiers on each of them, on average
 * @param accounts the sample accounts, each with its own name as password
 */
public record SampleWorld(String id, String agency, OffsetDateTime trainingStart, int fillWorkingDays,
        int dossiersPerDay, List<String> accounts) {

    private static final JsonMapper JSON = JsonMapper.builder()
        .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();

    public SampleWorld {
        accounts = List.copyOf(accounts);
    }

    /** The world of that name; empty where the product ships none. */
    public static Optional<SampleWorld> find(String id) {
        return id.matches("[a-z0-9-]+") ? SetupFiles.shipped(folder(id))
            .text("world.json")
            .map((json) -> JSON.readValue(json, SampleWorld.class)) : Optional.empty();
    }

    static String folder(String id) {
        return "worlds/" + id;
    }

}
