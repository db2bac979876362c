package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.FeedbackFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.feedback.AnswerTime;
import vn.motcua.rules.feedback.FeedbackChannel;
import vn.motcua.rules.feedback.FeedbackRules;
import vn.motcua.rules.feedback.FeedbackSender;
import vn.motcua.rules.feedback.FeedbackState;

/** Takes opinions in: numbered, in the book, with the day of the answer. */
@Component
class FeedbackBook {

    /** Who acts where the sender wrote it down. */
    static final String CITIZEN = "citizen";

    private final FeedbackStore store;

    private final Calendars calendars;

    private final Directory directory;

    private final Register register;

    private final EventLog events;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    FeedbackBook(FeedbackStore store, Calendars calendars, Directory directory, Register register, EventLog events,
            Access access, LegalClock clock, Commands commands, ApplicationEventPublisher publisher) {
        this.store = store;
        this.calendars = calendars;
        this.directory = directory;
        this.register = register;
        this.events = events;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    /** By the public form: complete, or refused with every field named. */
    Feedback receive(NewFeedback said) {
        FeedbackSender sender = said.sender();
        FeedbackRules.requireComplete(sender, said.content());
        return this.commands.run(() -> {
            Dossier about = dossier(said.dossierCode());
            return enter(said, sender, agency(said.agency(), about), about, FeedbackChannel.FORM, CITIZEN);
        });
    }

    /** By an officer, who heard it at the desk or on the telephone or has the mail. */
    Feedback receive(NewFeedback said, FeedbackChannel channel) {
        this.access.require(Role.FEEDBACK_OFFICER, Role.DESK_OFFICER);
        FeedbackSender sender = said.sender();
        FeedbackRules.requireWritten(sender, said.content());
        Actor officer = this.access.current();
        return this.commands
            .run(() -> enter(said, sender, officer.agency(), dossier(said.dossierCode()), channel, officer.account()));
    }

    private Feedback enter(NewFeedback said, FeedbackSender sender, String agency, @Nullable Dossier about,
            FeedbackChannel channel, String account) {
        Instant now = this.clock.instant();
        AnswerTime time = AnswerTime.of(this.calendars.of(agency), now);
        Feedback.Times times = new Feedback.Times(now, time.answerDueAt(), time.forwardBy(), time.escalateAt(),
                time.explanation().toVietnamese());
        Feedback entered = new Feedback(UUID.randomUUID(), code(agency, now), agency, channel, sender,
                String.valueOf(said.content()).strip(), (about == null) ? null : about.id(), times,
                new Feedback.Handling(FeedbackState.RECEIVED, null, null, null, null, null, null, null, null, null, 0,
                        null, null));
        this.store.insert(entered);
        this.store.note(entered.id(), new FeedbackStore.Note(now, account, "Received", null));
        this.events.append(new FeedbackFact.Received(entered.snapshot()), now, account);
        this.publisher.publishEvent(new Signal.FeedbackReceived(entered.id()));
        return entered;
    }

    private String code(String agency, Instant now) {
        int year = LocalDate.ofInstant(now, Clocks.ZONE).getYear();
        return String.format(Locale.ROOT, "%s-PA%02d-%05d", agency, year % 100, this.store.nextNumber(agency, year));
    }

    private String agency(@Nullable String asked, @Nullable Dossier about) {
        if (asked != null && !asked.isBlank()) {
            return this.directory.agency(asked.strip()).code();
        }
        if (about == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "agency");
        }
        return about.subject().agency();
    }

    private @Nullable Dossier dossier(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        String asked = code.strip().toUpperCase(Locale.ROOT);
        return this.register.find(asked)
            .filter((found) -> asked.equals(found.code()))
            .orElseThrow(() -> new Refusal(RefusalReason.FIELD_INVALID, "dossierCode", "kind", "DOSSIER_CODE"));
    }

}
