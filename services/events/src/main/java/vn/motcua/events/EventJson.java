package vn.motcua.events;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one serializer of facts: CloudEvents 1.0 structured JSON
 * ({@code application/cloudevents+json}).
 * <p>
 * Unknown fields are ignored, an unknown type is told by name. Thread-safe.
 */
public final class EventJson {

    private static final Map<String, Class<? extends Fact>> KINDS = kinds();

    private static final URI ANY_INSTALLATION = URI.create("urn:motcua:dossier-service");

    private final URI source;

    private final JsonMapper mapper = JsonMapper.builder()
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();

    /** For one installation, and for whoever only reads. */
    public EventJson() {
        this(ANY_INSTALLATION);
    }

    /**
     * For one of several installations that share a broker.
     * @param source the CloudEvents source: which of them publishes
     */
    public EventJson(URI source) {
        this.source = source;
    }

    /** All kinds of facts by their name on the wire. */
    public static Map<String, Class<? extends Fact>> kinds() {
        return Stream
            .of(DossierFact.class, GuidanceFact.class, FeedbackFact.class, SurveyFact.class, RemedyFact.class,
                    ReviewFact.class, ReferenceFact.class)
            .flatMap((family) -> Stream.of(family.getPermittedSubclasses()))
            .map((kind) -> kind.<Fact>asSubclass(Fact.class))
            .collect(Collectors.toUnmodifiableMap(EventJson::typeOf, (kind) -> kind));
    }

    private static String typeOf(Class<? extends Fact> kind) {
        if (DossierFact.class.isAssignableFrom(kind)) {
            return Fact.type(EventStream.DOSSIER, kind);
        }
        if (GuidanceFact.class.isAssignableFrom(kind)) {
            return Fact.type(EventStream.GUIDANCE, kind);
        }
        if (FeedbackFact.class.isAssignableFrom(kind)) {
            return Fact.type(EventStream.FEEDBACK, kind);
        }
        if (SurveyFact.class.isAssignableFrom(kind)) {
            return Fact.type(EventStream.SURVEY, kind);
        }
        if (RemedyFact.class.isAssignableFrom(kind)) {
            return Fact.type(EventStream.REMEDY, kind);
        }
        if (ReviewFact.class.isAssignableFrom(kind)) {
            return Fact.type(EventStream.REVIEW, kind);
        }
        if (kind == ReferenceFact.ProcedureDescribed.class) {
            return Fact.type(EventStream.PROCEDURE, kind);
        }
        if (kind == ReferenceFact.CalendarPublished.class) {
            return Fact.type(EventStream.CALENDAR, kind);
        }
        if (kind == ReferenceFact.ClockMoved.class) {
            return Fact.type(EventStream.CLOCK, kind);
        }
        return Fact.type(EventStream.AGENCY, kind);
    }

    /** The data part alone, as the event log keeps it. */
    public String data(Fact fact) {
        return this.mapper.writeValueAsString(fact);
    }

    /** Reads the data part of a fact of the given type. */
    public Fact fact(String type, String data) {
        return read(type, this.mapper.readTree(data));
    }

    /**
     * The whole CloudEvent, from the parts the event log keeps.
     * @param dataJson the data part as {@link #data} wrote it
     */
    public byte[] write(EventStream stream, String streamId, long sequence, String type, Instant time,
            String dataJson) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", stream.name().toLowerCase(java.util.Locale.ROOT) + "/" + streamId + "/" + sequence);
        event.put("source", this.source.toString());
        event.put("type", type);
        event.put("subject", streamId);
        event.put("time", time);
        event.put("datacontenttype", "application/json");
        event.put("sequence", sequence);
        event.put("data", this.mapper.readTree(dataJson));
        return this.mapper.writeValueAsBytes(event);
    }

    /**
     * Reads a CloudEvent back.
     * @throws UnreadableEvent if the record is no CloudEvent of ours
     */
    public Envelope<Fact> read(byte[] cloudEvent) {
        try {
            JsonNode event = this.mapper.readTree(cloudEvent);
            String type = event.path("type").asString("");
            return new Envelope<>(event.required("sequence").longValue(),
                    Instant.parse(event.required("time").asString()), read(type, event.required("data")));
        }
        catch (JacksonException | java.time.DateTimeException ex) {
            throw new UnreadableEvent("A record is no CloudEvent of this house: " + ex.getMessage(), ex);
        }
    }

    private Fact read(String type, JsonNode data) {
        Class<? extends Fact> kind = KINDS.get(type);
        if (kind == null) {
            throw new UnreadableEvent("A fact of unknown type: " + type, null);
        }
        return this.mapper.treeToValue(data, kind);
    }

}
