package vn.motcua.models.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Which nodes were entered and which flows were taken, of all that is drawn.
 */
final class Coverage extends AbstractBpmnParseListener {

    /** The drawn and the walked elements of one model. */
    record Share(Set<String> drawn, Set<String> walked) {

        Share() {
            this(new TreeSet<>(), new TreeSet<>());
        }

        Set<String> missed() {
            Set<String> missed = new TreeSet<>(this.drawn);
            missed.removeAll(this.walked);
            return missed;
        }

        @Override
        public String toString() {
            return this.walked.size() + " of " + this.drawn.size();
        }

    }

    private final Map<String, Share> nodes = new HashMap<>();

    private final Map<String, Share> flows = new HashMap<>();

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        Share entered = new Share();
        Share taken = new Share();
        this.nodes.put(process.getKey(), entered);
        this.flows.put(process.getKey(), taken);
        List<Element> drawn = within(element).toList();
        drawn.stream().filter(Coverage::isNode).forEach((node) -> entered.drawn().add(node.attribute("id")));
        drawn.stream().filter(Coverage::isFlow).forEach((flow) -> taken.drawn().add(flow.attribute("id")));
        within(process).forEach((node) -> listenAt(node, entered, taken));
        drawn.stream()
            .filter((flow) -> isFlow(flow) && leavesAnEventGateway(flow, drawn))
            .forEach((flow) -> on(process.findActivity(flow.attribute("targetRef")), ExecutionListener.EVENTNAME_START,
                    flow.attribute("id"), taken));
    }

    private static void listenAt(ActivityImpl node, Share entered, Share taken) {
        on(node, ExecutionListener.EVENTNAME_START, node.getId(), entered);
        node.getOutgoingTransitions()
            .forEach((flow) -> on((TransitionImpl) flow, ExecutionListener.EVENTNAME_TAKE, flow.getId(), taken));
    }

    private static void on(CoreModelElement place, String event, String walked, Share share) {
        if (share.drawn().contains(walked)) {
            place.addListener(event, (ExecutionListener) (execution) -> share.walked().add(walked));
        }
    }

    /**
     * The engine does not know such a flow at all: it goes from the gateway to the event
     * that happened. So the drawing is asked what there is, and not the engine.
     */
    private static boolean leavesAnEventGateway(Element flow, List<Element> drawn) {
        return drawn.stream()
            .filter((element) -> "eventBasedGateway".equals(element.getTagName()))
            .anyMatch((gateway) -> gateway.attribute("id").equals(flow.attribute("sourceRef")));
    }

    private static boolean isNode(Element element) {
        return element.getTagName().matches("\\w+(Event|Task|Gateway|Process)");
    }

    private static boolean isFlow(Element element) {
        return "sequenceFlow".equals(element.getTagName());
    }

    private static Stream<Element> within(Element element) {
        return element.elements().stream().flatMap((child) -> Stream.concat(Stream.of(child), within(child)));
    }

    private static Stream<ActivityImpl> within(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap((child) -> Stream.concat(Stream.of(child), within(child)));
    }

    Share nodes(String process) {
        return this.nodes.getOrDefault(process, new Share());
    }

    Share flows(String process) {
        return this.flows.getOrDefault(process, new Share());
    }

}
