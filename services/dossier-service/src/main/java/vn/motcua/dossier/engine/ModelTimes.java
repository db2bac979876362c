package vn.motcua.dossier.engine;

import java.util.Map;

import org.springframework.stereotype.Component;
import vn.motcua.models.ModelNames;

/** When the timers of the models fire, under the names by which the models ask. */
@Component
record ModelTimes(DeadlineTimes deadlines, SupplementTimes supplements, FeedbackTimes feedback, RemedyTimes remedies,
        ReviewTimes reviews, OpinionSteps.OpinionTimes opinions, AgencySteps.AgencyTimes agencies) {

    Map<String, Object> byName() {
        return Map.of(ModelNames.Bean.DEADLINE_TIMES, this.deadlines, ModelNames.Bean.SUPPLEMENT_TIMES,
                this.supplements, ModelNames.Bean.FEEDBACK_TIMES, this.feedback, ModelNames.Bean.REMEDY_TIMES,
                this.remedies, ModelNames.Bean.REVIEW_TIMES, this.reviews, ModelNames.Bean.OPINION_TIMES, this.opinions,
                ModelNames.Bean.AGENCY_TIMES, this.agencies);
    }

}
