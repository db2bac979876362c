package vn.motcua.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/**
 * A sample world as the people who play it know it: when training begins, who sits where.
 *
 * @param id the name under which the dossier service knows it
 * @param trainingStart legal time at which the played days end
 * @param fillWorkingDays how many working days before that are played
 * @param dossiersPerDay on average
 * @param places addresses of applicants
 * @param offices the agencies whose people play
 */
public record World(String id, OffsetDateTime trainingStart, int fillWorkingDays, int dossiersPerDay,
        List<String> places, List<Office> offices) {

    public World {
        places = List.copyOf(places);
        offices = List.copyOf(offices);
    }

    /**
     * The world of this name.
     * @throws IllegalArgumentException if nobody plays it
     */
    public static World of(String id) {
        if (!id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("not the name of a world: " + id);
        }
        try (InputStream file = World.class.getResourceAsStream("/simulator/" + id + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("nobody plays a world named " + id);
            }
            return JsonMapper.builder().build().readValue(file, World.class);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The same world played for fewer or more days. */
    public World played(int workingDays, int perDay) {
        return new World(this.id, this.trainingStart, workingDays, perDay, this.places, this.offices);
    }

}
