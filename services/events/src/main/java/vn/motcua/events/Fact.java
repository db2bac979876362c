package vn.motcua.events;

import java.util.Locale;

/** Something that happened and is published. */
public sealed interface Fact
        permits DossierFact, GuidanceFact, FeedbackFact, SurveyFact, RemedyFact, ReviewFact, ReferenceFact {

    /** The kind of stream the fact belongs to. */
    EventStream stream();

    /** The id of the stream: what the sequence counts within. */
    String streamId();

    /** The name on the wire, for example {@code vn.motcua.dossier.became-late.v1}. */
    default String type() {
        return type(stream(), getClass());
    }

    /** The name on the wire of a kind of fact. */
    static String type(EventStream stream, Class<? extends Fact> kind) {
        String kebab = kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return "vn.motcua." + stream.name().toLowerCase(Locale.ROOT) + "." + kebab + ".v1";
    }

}
