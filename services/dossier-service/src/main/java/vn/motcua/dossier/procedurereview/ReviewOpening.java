package vn.motcua.dossier.procedurereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.procedurereview.ProcedureReview.Plan;
import vn.motcua.dossier.procedurereview.ProcedureReview.Publication;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.procedure.OfferingRules;
import vn.motcua.rules.review.ReviewKind;
import vn.motcua.rules.review.ReviewRules;
import vn.motcua.rules.review.ReviewState;

/** Opens what the catalogue administrator of an agency wants published or reviewed. */
@Component
class ReviewOpening {

    private final ReviewOffice office;

    private final Catalogue catalogue;

    private final Directory directory;

    private final Calendars calendars;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    ReviewOpening(ReviewOffice office, Catalogue catalogue, Directory directory, Calendars calendars, Access access,
            LegalClock clock, Commands commands) {
        this.office = office;
        this.catalogue = catalogue;
        this.directory = directory;
        this.calendars = calendars;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Opens a review at the agency of who acts.
     * @throws Refusal {@code REVIEW_OPEN} where there is one, else for the field that is
     * missing or wrong
     */
    UUID open(NewReview said) {
        this.access.require(Role.CATALOGUE_ADMIN);
        return this.commands.run(() -> {
            ReviewKind kind = ReviewSaid.chosen(ReviewKind.class, "reviewKind", said.reviewKind());
            if (kind == null) {
                throw new Refusal(RefusalReason.FIELD_MISSING, "reviewKind");
            }
            if (kind == ReviewKind.WITHDRAWN) {
                OfferingRules.requireAnnounces(this.directory.agency(this.access.current().agency()).level());
            }
            PublishedProcedure procedure = procedure(said, kind);
            ProcedureReview review = kind.isPublication() ? publication(kind, procedure, said)
                    : planned(procedure, said);
            if (!this.office.begin(review, this.access.current().account())) {
                throw new Refusal(RefusalReason.REVIEW_OPEN, "procedure", "procedure", review.procedure());
            }
            return review.id();
        });
    }

    private PublishedProcedure procedure(NewReview said, ReviewKind kind) {
        String code = (said.procedure() == null) ? "" : said.procedure().strip();
        if (code.isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "procedure");
        }
        PublishedProcedure newest = this.catalogue.newest(code)
            .orElseThrow(() -> new Refusal(RefusalReason.PROCEDURE_UNKNOWN, "procedure", "procedure", code));
        String agency = this.access.current().agency();
        // who announces procedures withdraws them, be it that its own desk never received
        // them
        if (kind != ReviewKind.WITHDRAWN && !this.catalogue.agenciesOf(code).contains(agency)) {
            throw new Refusal(RefusalReason.PROCEDURE_NOT_AT_AGENCY, "procedure",
                    Map.of("procedure", code, "agency", agency));
        }
        if (said.version() == null) {
            return newest;
        }
        return this.catalogue.published(code, said.version())
            .orElseThrow(() -> new Refusal(RefusalReason.FIELD_INVALID, "version"));
    }

    private ProcedureReview publication(ReviewKind kind, PublishedProcedure procedure, NewReview said) {
        LocalDate effectOn = (kind == ReviewKind.WITHDRAWN)
                ? ReviewRules.requireAhead("effectOn", said.effectOn(), this.clock.today()) : procedure.from();
        return review(kind, procedure, null, effectOn, Plan.NONE);
    }

    private ProcedureReview planned(PublishedProcedure procedure, NewReview said) {
        LocalDate today = this.clock.today();
        LocalDate dueOn = ReviewRules.requireAhead("dueOn", said.dueOn(), today);
        int year = (said.planYear() != null) ? said.planYear() : dueOn.getYear();
        if (said.planYear() != null && Math.abs(year - today.getYear()) > 1) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "planYear");
        }
        return review(ReviewKind.PERIODIC, procedure, unit(procedure.procedure().code(), said.unit()), null,
                new Plan(year, dueOn, null, null, null));
    }

    private String unit(String procedure, @Nullable String asked) {
        String agency = this.access.current().agency();
        if (asked == null || asked.isBlank()) {
            return this.catalogue.inForce(procedure, agency, this.clock.today()).unit();
        }
        Unit unit = this.directory.unit(asked.strip());
        if (!unit.agency().equals(agency)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "unit");
        }
        return unit.code();
    }

    private ProcedureReview review(ReviewKind kind, PublishedProcedure procedure, @Nullable String unit,
            @Nullable LocalDate effectOn, Plan plan) {
        Instant now = this.clock.instant();
        String agency = this.access.current().agency();
        Instant dueAt = (plan.dueOn() == null) ? ReviewRules.checkBy(this.calendars.of(agency), now)
                : ReviewRules.reviewBy(this.calendars.of(agency), plan.dueOn());
        return new ProcedureReview(UUID.randomUUID(), agency, unit, kind, procedure.procedure().code(),
                procedure.procedure().version(), kind.isPublication() ? ReviewState.TO_CHECK : ReviewState.TO_REVIEW,
                now, dueAt, false, effectOn, Publication.NONE, plan);
    }

}
