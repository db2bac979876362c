package vn.motcua.dossier.engine;

import java.util.Date;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import vn.motcua.dossier.interagency.RouteSteps;
import vn.motcua.rules.interagency.PartState;

/** What the model of the way through other agencies calls, by the names that it uses. */
@Configuration(proxyBeanMethods = false)
class AgencySteps {

    /** The stored variable of the model: which of the ways it is. */
    static final String ROUTE = "route";

    /** The stored variable of each agency's share in it: which of the parts it is. */
    private static final String PART = "part";

    @Bean
    JavaDelegate sendOn(@Lazy RouteSteps routes) {
        return (execution) -> routes.sendOn(id(execution, ROUTE));
    }

    /**
     * A timer can fire too early, when the calendar has changed since: it is not said
     * then, and the process waits on.
     */
    @Bean
    JavaDelegate endPartTime(@Lazy RouteSteps routes) {
        return (execution) -> execution.setVariable("partLate",
                Variables.untypedValue(routes.endTime(id(execution, PART)) == PartState.OVERDUE, true));
    }

    @Bean
    AgencyTimes agencyTimes(@Lazy RouteSteps routes) {
        return new AgencyTimes(routes);
    }

    static UUID partOf(DelegateExecution execution) {
        return id(execution, PART);
    }

    private static UUID id(DelegateExecution execution, String variable) {
        return UUID.fromString((String) execution.getVariable(variable));
    }

    /** Who got the dossier, and until when, as the engine takes it. */
    public static class AgencyTimes {

        private final RouteSteps routes;

        AgencyTimes(RouteSteps routes) {
            this.routes = routes;
        }

        /** The parts that were just sent, each by its id. */
        public List<String> sent(DelegateExecution execution) {
            return this.routes.sent(id(execution, ROUTE)).stream().map(UUID::toString).toList();
        }

        /** The first moment at which the agency is late. */
        public Date dueAt(DelegateExecution execution) {
            return Date.from(this.routes.dueAt(id(execution, PART)).plusMillis(1));
        }

    }

}
