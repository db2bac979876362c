package vn.motcua.dossier.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import vn.motcua.dossier.apology.LateNotices;
import vn.motcua.dossier.deadline.DeadlineWatch;
import vn.motcua.dossier.escalation.LastDayAlarms;
import vn.motcua.dossier.escalation.Lateness;
import vn.motcua.dossier.escalation.Step;

/** The service tasks of the deadline watch, by the names that the model uses. */
@Configuration(proxyBeanMethods = false)
class WatchSteps {

    /**
     * A timer can fire too early: taken by the job executor just before the calendar
     * moved it. The watch it ends is then begun anew.
     */
    @Bean
    JavaDelegate markLate(@Lazy DeadlineWatch watch) {
        return (execution) -> {
            DeadlineWatch.Missing missing = watch.markLate(ModelListener.dossierOf(execution));
            if (missing.watch()) {
                watchAnew(execution, missing.askFirst());
            }
            execution.setVariable("letterMissing", Variables.untypedValue(missing.letter(), true));
            execution.setVariable("reappointed", Variables.untypedValue(missing.reappointed(), true));
        };
    }

    /** Of watches that began under the model that told the supervisor at noon. */
    @Bean
    JavaDelegate escalateNoAnswer(@Lazy LastDayAlarms alarms) {
        return (execution) -> alarms.question(ModelListener.dossierOf(execution), Step.SUPERVISOR);
    }

    @Bean
    JavaDelegate remindFirst(@Lazy LastDayAlarms alarms) {
        return (execution) -> nobodyActs(alarms, execution, Step.FIRST);
    }

    @Bean
    JavaDelegate remindAgain(@Lazy LastDayAlarms alarms) {
        return (execution) -> nobodyActs(alarms, execution, Step.SECOND);
    }

    @Bean
    JavaDelegate tellSupervisor(@Lazy LastDayAlarms alarms) {
        return (execution) -> nobodyActs(alarms, execution, Step.SUPERVISOR);
    }

    @Bean
    JavaDelegate tellHead(@Lazy LastDayAlarms alarms) {
        return (execution) -> nobodyActs(alarms, execution, Step.AGENCY_HEAD);
    }

    @Bean
    JavaDelegate tellHeadOfBrokenAppointment(@Lazy Lateness lateness) {
        return (execution) -> lateness.appointmentBroken(ModelListener.dossierOf(execution));
    }

    private static void nobodyActs(LastDayAlarms alarms, DelegateExecution execution, Step step) {
        if (DeadlineTimes.isLetter(execution)) {
            alarms.letter(ModelListener.dossierOf(execution), step);
        }
        else {
            alarms.question(ModelListener.dossierOf(execution), step);
        }
    }

    @Bean
    JavaDelegate markReappointmentBroken(@Lazy DeadlineWatch watch, @Lazy LateNotices notices) {
        return (execution) -> {
            DeadlineWatch.Appointment found = watch.markReappointmentBroken(ModelListener.dossierOf(execution));
            if (found == DeadlineWatch.Appointment.AHEAD) {
                watchAnew(execution, false);
            }
            execution.setVariable("appointmentBroken",
                    Variables.untypedValue(found == DeadlineWatch.Appointment.BROKEN, true));
            LateNotices.Stage notice = notices.stageOf(ModelListener.dossierOf(execution));
            execution.setVariable("noticeSigned", Variables.untypedValue(notice == LateNotices.Stage.SIGNED, true));
            execution.setVariable("noticeDelivered",
                    Variables.untypedValue(notice == LateNotices.Stage.DELIVERED, true));
        };
    }

    private static void watchAnew(DelegateExecution execution, boolean askFirst) {
        execution.getProcessEngineServices()
            .getRuntimeService()
            .startProcessInstanceByKey("deadline-watch", execution.getProcessBusinessKey(),
                    Variables.createVariables().putValueTyped("askFirst", Variables.untypedValue(askFirst, true)));
    }

}
