package vn.motcua.models.lint;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** What we ask of a model beyond the schema; each rule has met a burglar. */
enum Rule {

    NAMED(FlowRules::named),

    QUESTIONS(FlowRules::questions),

    ONE_DEFAULT(FlowRules::oneDefault),

    NO_IMPLICIT_SPLIT(FlowRules::noImplicitSplit),

    NO_IMPLICIT_JOIN(FlowRules::noImplicitJoin),

    CONNECTED(FlowRules::connected),

    ID_SAYS_KIND(NameRules::idSaysKind),

    ROLE_AND_KIND(NameRules::roleAndKind),

    NO_CANDIDATES(NameRules::noCandidates),

    TIMER_IS_A_DATE(NameRules::timerIsADate),

    TIME_TO_LIVE(NameRules::timeToLive),

    DRAWN(DrawingRules::drawn),

    SHAPES_APART(DrawingRules::shapesApart),

    LABELS_APART(DrawingRules::labelsApart),

    LABEL_HAS_ROOM(DrawingRules::labelHasRoom),

    FLOWS_STRAIGHT(FlowDrawingRules::straight),

    FLOWS_DOCKED(FlowDrawingRules::docked),

    FLOWS_AROUND_SHAPES(FlowDrawingRules::aroundShapes),

    FLOWS_AROUND_LABELS(FlowDrawingRules::aroundLabels),

    FLOWS_APART(FlowDrawingRules::apart);

    private final Function<BpmnModelInstance, Stream<String>> check;

    Rule(Function<BpmnModelInstance, Stream<String>> check) {
        this.check = check;
    }

    /** What breaks this rule, one sentence each. */
    List<String> brokenBy(BpmnModelInstance model) {
        return check.apply(model).map((finding) -> this + ": " + finding).toList();
    }

    static List<String> allBrokenBy(BpmnModelInstance model) {
        return Stream.of(values()).flatMap((rule) -> rule.brokenBy(model).stream()).toList();
    }

}
