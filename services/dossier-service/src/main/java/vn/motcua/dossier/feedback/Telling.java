package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.errand.Errand;
import vn.motcua.dossier.errand.ErrandKind;
import vn.motcua.dossier.errand.Errands;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.feedback.FeedbackWork.Act;
import vn.motcua.dossier.feedback.FeedbackWork.Done;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.notice.OpinionMail;
import vn.motcua.dossier.notice.OpinionMailSent;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.FeedbackFact;
import vn.motcua.rules.feedback.FeedbackAct;
import vn.motcua.rules.feedback.FeedbackDelivery;
import vn.motcua.rules.feedback.FeedbackLifecycle;
import vn.motcua.rules.feedback.FeedbackState;

/**
 * What was written reaches the sender: by the message that a mail server took, or on
 * paper as an officer proves it. The sender was told at that moment and not before.
 */
@Component
class Telling {

    private final FeedbackStore store;

    private final OpinionMail mail;

    private final Errands errands;

    private final EventLog events;

    private final LegalClock clock;

    private final Commands commands;

    private final JdbcClient database;

    Telling(FeedbackStore store, OpinionMail mail, Errands errands, EventLog events, LegalClock clock,
            Commands commands, JdbcClient database) {
        this.store = store;
        this.mail = mail;
        this.errands = errands;
        this.events = events;
        this.clock = clock;
        this.commands = commands;
        this.database = database;
    }

    /** An officer brought the paper, or there is nobody to bring it to. */
    Done tell(Act act) {
        String proof = act.said().text();
        FeedbackDelivery way = FeedbackDelivery.onPaper(act.decision(), proof, act.feedback().sender());
        this.mail.withdraw(act.feedback().id());
        FeedbackChange change = delivered(act.feedback(), way, act.now(), act.officer(), proof);
        return new Done(change,
                (state) -> new FeedbackFact.SenderTold(state, what(act.feedback()), way.name(), act.officer()), proof);
    }

    /** A mail server took the message, unless an officer was faster. */
    @EventListener
    void on(OpinionMailSent sent) {
        this.commands.act(() -> {
            Feedback feedback = this.store.lock(sent.feedback());
            Optional<Errand> open = this.errands.openOf(feedback.id())
                .filter((errand) -> errand.kind() == ErrandKind.TELL_SENDER);
            open.ifPresent((errand) -> mailed(feedback, errand));
        });
    }

    private void mailed(Feedback feedback, Errand errand) {
        Instant now = this.clock.instant();
        Feedback told = delivered(feedback, FeedbackDelivery.EMAIL, now, "system", null).save();
        this.store.note(feedback.id(), new FeedbackStore.Note(now, "system", "SenderTold", null));
        this.events.append(
                new FeedbackFact.SenderTold(told.snapshot(), what(feedback), FeedbackDelivery.EMAIL.name(), "system"),
                now, "system");
        this.errands.closeDone(errand, FeedbackDelivery.EMAIL.name());
    }

    private FeedbackChange delivered(Feedback feedback, FeedbackDelivery way, Instant now, String officer,
            @Nullable String proof) {
        FeedbackState state = FeedbackLifecycle.after(feedback.handling().state(), FeedbackAct.TELL);
        enter(feedback.id(), what(feedback), way, now, officer, proof);
        FeedbackChange change = this.store.change(feedback.id()).state(state);
        boolean first = feedback.handling().toldAt() == null && way != FeedbackDelivery.UNREACHABLE;
        return first ? change.told(now) : change;
    }

    private void enter(UUID feedback, String what, FeedbackDelivery way, Instant now, String officer,
            @Nullable String proof) {
        this.database.sql("""
                INSERT INTO feedback_delivery (feedback, what, way, at, officer, proof)
                VALUES (:feedback, :what, :way, :at, :officer, :proof)
                """)
            .param("feedback", feedback)
            .param("what", what)
            .param("way", way.name())
            .param("at", FeedbackStore.stored(now))
            .param("officer", officer)
            .param("proof", (proof == null || proof.isBlank()) ? null : proof.strip())
            .update();
    }

    private static String what(Feedback feedback) {
        return switch (feedback.handling().state()) {
            case REFUSED -> "REFUSAL";
            case FORWARDED -> "FORWARDING";
            default -> "ANSWER";
        };
    }

}
