package vn.motcua.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The door to the models: each one as the bytes that lie in {@code models/}. */
public final class ProcessModels {

    private static final List<String> BPMN = List.of("dossier.bpmn", "deadline-watch.bpmn", "supplement-watch.bpmn",
            "consultation.bpmn", "inter-agency.bpmn", "apology.bpmn", "feedback.bpmn", "remedy.bpmn",
            "procedure-review.bpmn");

    private static final List<String> DECISIONS = List.of("decisions/further-supplement.dmn", "decisions/who-signs.dmn",
            "decisions/escalation-level.dmn", "decisions/indicator-scores.dmn");

    private static final List<String> REGIMES = List.of("regimes/61-2018.json", "regimes/118-2025.json",
            "regimes/309-2026.json");

    private ProcessModels() {
    }

    /** The names of the process models, the main one first. */
    public static List<String> bpmn() {
        return BPMN;
    }

    /**
     * The names of the decision tables. {@code indicator-scores} is asked by its tests
     * alone as yet: what it scores (Circular 01/2018 Art. 13 to 15) is not counted by
     * person so far.
     */
    public static List<String> decisions() {
        return DECISIONS;
    }

    /** The names of the regimes, the oldest first. */
    public static List<String> regimes() {
        return REGIMES;
    }

    /**
     * Reads a model, a decision table or a regime.
     * @param name the path below {@code models/}, as in {@link #bpmn()},
     * {@link #decisions()} and {@link #regimes()}
     * @throws IllegalArgumentException if there is no such resource
     */
    public static byte[] resource(String name) {
        if (!BPMN.contains(name) && !DECISIONS.contains(name) && !REGIMES.contains(name)) {
            throw new IllegalArgumentException("No model is called " + name + ".");
        }
        try (InputStream stream = ProcessModels.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The model " + name + " was not packed.");
            }
            return stream.readAllBytes();
        }
        catch (IOException broken) {
            throw new UncheckedIOException("The model " + name + " cannot be read.", broken);
        }
    }

}
