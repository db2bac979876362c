package vn.motcua.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The contract of the facts for consumers who know nothing of this code: an AsyncAPI 3.0
 * document and a JSON Schema (2020-12) for each type. Both are made from the records by a
 * test of this module, which fails when they no longer follow from them.
 */
public final class EventContract {

    /** The name of the schema of what is around the data of each type. */
    public static final String ENVELOPE = "cloudevent";

    /**
     * The address of the broker in {@link #asyncApi()}: every installation has its own.
     */
    public static final String BROKER = "{bootstrap}";

    private EventContract() {
    }

    /** The AsyncAPI document, as JSON in UTF-8. */
    public static byte[] asyncApi() {
        return read("asyncapi.json");
    }

    /**
     * The JSON Schema of the data part of a type, or of the {@link #ENVELOPE}, as JSON in
     * UTF-8; empty where there is no such type.
     * @param type for example {@code vn.motcua.dossier.accepted.v1}
     */
    public static Optional<byte[]> schema(String type) {
        if (!type.equals(ENVELOPE) && !EventJson.kinds().containsKey(type)) {
            return Optional.empty();
        }
        return Optional.of(read("schemas/" + type + ".schema.json"));
    }

    private static byte[] read(String file) {
        try (InputStream content = EventContract.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException("The contract lacks " + file);
            }
            return content.readAllBytes();
        }
        catch (IOException ex) {
            throw new UncheckedIOException("The contract cannot be read", ex);
        }
    }

}
