package vn.motcua.dossier.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.remedy.Remedies;
import vn.motcua.dossier.remedy.Remedy;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.SurveyFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.survey.Satisfaction;
import vn.motcua.rules.survey.SmallGroups;
import vn.motcua.rules.survey.SurveyRules;

/** Asks whoever has a result how it was, and takes the answer without a name. */
@Component
public class Surveys {

    private final SurveyStore store;

    private final Register register;

    private final Remedies remedies;

    private final EventLog events;

    private final SurveySettings settings;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Surveys(SurveyStore store, Register register, Remedies remedies, EventLog events, SurveySettings settings,
            Access access, LegalClock clock, Commands commands) {
        this.store = store;
        this.register = register;
        this.remedies = remedies;
        this.events = events;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /** Invites whoever has the result of the dossier, once. */
    public void invite(UUID id) {
        Dossier dossier = this.register.get(id);
        Dossier.Subject subject = dossier.subject();
        Instant now = this.clock.instant();
        Invitation one = new Invitation(UUID.randomUUID(), subject.agency(), subject.unit(), subject.procedure(),
                dossier.lateness().lateAt() != null, day(now).plusDays(SurveyRules.OPEN_DAYS), false, List.of());
        if (this.store.invite(id, one)) {
            this.events.append(new SurveyFact.Invited(UUID.randomUUID(), one.agency(), one.unit(), one.procedure()),
                    now, "system");
        }
    }

    /** The questions of an open invitation. */
    List<SurveyQuestion> questions(UUID token) {
        Invitation invitation = this.store.find(token).orElseThrow(Surveys::unknown);
        SurveyRules.requireCitizen(this.access.signedIn().isPresent());
        SurveyRules.requireOpen(invitation.answered(), invitation.expiresOn(), day(this.clock.instant()));
        return this.store.questions(invitation.late());
    }

    /**
     * Takes the answer, once; a poor one opens a remedy that knows what was said and not
     * who said it.
     * @param address from which it came; read and not kept
     */
    void answer(UUID token, Map<String, @Nullable Integer> said, @Nullable String remarked, String address) {
        this.commands.act(() -> {
            Invitation invitation = this.store.lock(token).orElseThrow(Surveys::unknown);
            SurveyRules.requireCitizen(this.access.signedIn().isPresent());
            Instant now = this.clock.instant();
            SurveyRules.requireOpen(invitation.answered(), invitation.expiresOn(), day(now));
            List<SurveyQuestion> asked = this.store.questions(invitation.late());
            Map<String, Satisfaction> levels = SurveyRules.levels(asked.stream().map(SurveyQuestion::code).toList(),
                    said);
            String remark = SurveyRules.remark(remarked);
            boolean atDesk = invitation.printedFrom().contains(address) || this.settings.isDesk(address);
            this.store.answer(invitation, levels, remark, day(now), atDesk);
            Map<String, Integer> numbers = new TreeMap<>();
            levels.forEach((question, level) -> numbers.put(question, level.number()));
            boolean low = SurveyRules.isLow(levels);
            this.events.append(new SurveyFact.Answered(UUID.randomUUID(), invitation.agency(), invitation.unit(),
                    invitation.procedure(), numbers, low, atDesk), now, "citizen");
            if (low) {
                this.remedies.open(invitation.agency(), invitation.unit(), named(invitation), Remedy.Source.SURVEY,
                        words(asked, levels, remark));
            }
        });
    }

    /** The procedure, unless it would say who answered (domain R6.2). */
    private @Nullable String named(Invitation invitation) {
        return SmallGroups.namesProcedure(this.store.answers(invitation)) ? invitation.procedure() : null;
    }

    private static String words(List<SurveyQuestion> asked, Map<String, Satisfaction> levels, @Nullable String remark) {
        Map<String, String> texts = asked.stream()
            .collect(Collectors.toMap(SurveyQuestion::code, SurveyQuestion::text));
        String poor = levels.entrySet()
            .stream()
            .filter((said) -> said.getValue().isLow())
            .map((said) -> texts.get(said.getKey()) + ": " + said.getValue().number() + "/5")
            .collect(Collectors.joining("\n"));
        return (remark == null) ? poor : poor + "\n" + remark;
    }

    private static Refusal unknown() {
        return new Refusal(RefusalReason.NOT_FOUND, "survey");
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Clocks.ZONE);
    }

}
