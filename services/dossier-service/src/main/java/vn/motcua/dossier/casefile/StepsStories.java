package vn.motcua.dossier.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.consultation.Consultation;
import vn.motcua.dossier.consultation.Consultations;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.interagency.RouteStories;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.steps.PlannedStep;
import vn.motcua.dossier.steps.StepTimes;
import vn.motcua.rules.consultation.OpinionState;

/** Tells the steps of a dossier and who used its days in words. */
@Component
class StepsStories {

    private final StepTimes steps;

    private final Consultations consultations;

    private final RouteStories agencies;

    private final Directory directory;

    private final WorkingSpans spans;

    private final Texts texts;

    StepsStories(StepTimes steps, Consultations consultations, RouteStories agencies, Directory directory,
            WorkingSpans spans, Texts texts) {
        this.steps = steps;
        this.consultations = consultations;
        this.agencies = agencies;
        this.directory = directory;
        this.spans = spans;
        this.texts = texts;
    }

    StepsStory of(Dossier dossier, Instant now) {
        List<StepsStory.Step> planned = this.steps.planned(dossier).stream().map((step) -> step(step, now)).toList();
        return new StepsStory(planned, uses(this.steps.used(dossier, now).byHolder()),
                this.consultations.of(dossier.id()).stream().map(this::asked).toList(), this.agencies.of(dossier),
                agencyTimes(dossier, now));
    }

    private StepsStory.Asked asked(Consultation asked) {
        String answer = (asked.answer() == null) ? ""
                : this.texts.of("case.decided." + asked.decision()) + ": " + asked.answer();
        return new StepsStory.Asked(asked.id().toString(), this.directory.unit(asked.unit()).name(), asked.content(),
                asked.dueAt(), this.texts.of("consultation.state." + asked.state()),
                asked.state() == OpinionState.OVERDUE, answer);
    }

    /** Each agency answers for its own days, by its own calendar. */
    private Map<UUID, String> agencyTimes(Dossier dossier, Instant now) {
        Map<UUID, String> words = new HashMap<>();
        this.agencies.used(dossier, now).forEach((part, used) -> words.put(part, this.spans.words(used)));
        return words;
    }

    private StepsStory.Step step(PlannedStep planned, Instant now) {
        String unit = planned.step().unit();
        String who = this.texts.of("role." + planned.step().role())
                + (unit.isEmpty() ? "" : ", " + this.directory.unit(unit).name());
        return new StepsStory.Step(planned.number(), planned.step().name(), planned.here(), who,
                planned.step().time().toVietnamese(), planned.dueAt(), planned.enteredAt(), planned.leftAt(),
                planned.isLate(now));
    }

    private List<StepsStory.Use> uses(Map<String, Duration> byHolder) {
        long whole = Math.max(1, byHolder.values().stream().mapToLong(Duration::toMinutes).sum());
        return byHolder.entrySet()
            .stream()
            .filter((use) -> use.getValue().toMinutes() > 0)
            .map((use) -> new StepsStory.Use(holder(use.getKey()), this.spans.words(use.getValue()),
                    Math.toIntExact(Math.round(100.0 * use.getValue().toMinutes() / whole))))
            .toList();
    }

    private String holder(String key) {
        int space = key.indexOf(' ');
        if (space < 0) {
            return this.texts.of("case.used-by." + key);
        }
        Unit unit = this.directory.unit(key.substring(space + 1));
        String words = this.texts.of("case.used-by." + key.substring(0, space)) + ", " + unit.name();
        return key.startsWith("AGENCY ") ? words + ", " + this.directory.agency(unit.agency()).name() : words;
    }

}
