package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.errand.Errand;
import vn.motcua.dossier.errand.Errands;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Who may read which opinion, and what of it. */
@Component
class FeedbackReading {

    static final Role[] READERS = { Role.FEEDBACK_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY, Role.SUPERVISOR,
            Role.AUDITOR };

    private static final Role[] SENDER_READERS = { Role.FEEDBACK_OFFICER, Role.SIGNATORY, Role.SUPERVISOR };

    private final FeedbackStore store;

    private final Errands errands;

    private final Directory directory;

    private final Register register;

    private final Colleagues colleagues;

    private final Substitutes substitutes;

    private final Access access;

    private final LegalClock clock;

    FeedbackReading(FeedbackStore store, Errands errands, Directory directory, Register register, Colleagues colleagues,
            Substitutes substitutes, Access access, LegalClock clock) {
        this.store = store;
        this.errands = errands;
        this.directory = directory;
        this.register = register;
        this.colleagues = colleagues;
        this.substitutes = substitutes;
        this.access = access;
        this.clock = clock;
    }

    /** Lets pass who reads the book. */
    Actor requireReader() {
        this.access.require(READERS);
        return this.access.current();
    }

    /**
     * An opinion of the reader's agency; for a unit head, one that his unit was asked
     * about, or that of a head whom the reader stands in for.
     */
    Feedback require(UUID id) {
        Actor reader = requireReader();
        Feedback feedback = this.store.get(id);
        this.access.requireAgency(feedback.agency());
        if (!seesSender(reader) && !reader.has(Role.AUDITOR)) {
            String unit = feedback.handling().unit();
            if (unit == null || !this.substitutes.unitsOf(reader, Role.UNIT_HEAD).contains(unit)) {
                throw new Refusal(RefusalReason.NOT_ALLOWED, "unit", "unit", String.valueOf(unit));
            }
        }
        return feedback;
    }

    /** Who answers needs the name; whom it is about does not. */
    private static boolean seesSender(Actor reader) {
        return reader.hasAny(SENDER_READERS);
    }

    /** An opinion with its sender, for who may see both; the look is noted. */
    Feedback requireWithSender(UUID id) {
        this.access.require(SENDER_READERS);
        Feedback feedback = require(id);
        recordLook(feedback);
        return feedback;
    }

    private void recordLook(Feedback feedback) {
        this.access.recordLook("FEEDBACK_SENDER", null, feedback.code());
    }

    /** Shows an opinion, and notes the look at the sender. */
    FeedbackView show(UUID id) {
        Feedback feedback = require(id);
        Actor reader = this.access.current();
        boolean named = seesSender(reader);
        if (named) {
            recordLook(feedback);
        }
        Optional<Errand> next = this.errands.openOf(id);
        Instant now = this.clock.instant();
        List<Unit> units = this.directory.unitsOf(feedback.agency());
        return new FeedbackView(named ? feedback : feedback.withoutSender(), named ? feedback.sender() : null,
                history(id), next.map((errand) -> errand.kind().name()).orElse(null),
                next.map((errand) -> this.errands.isMine(errand, reader)).orElse(false), feedback.isLate(now),
                feedback.isFollowUpLate(LocalDate.ofInstant(now, Clocks.ZONE)), units, unitName(feedback),
                (feedback.dossier() == null) ? null : this.register.get(feedback.dossier()).code());
    }

    private String unitName(Feedback feedback) {
        String unit = feedback.handling().unit();
        return (unit == null) ? "" : this.directory.unit(unit).name();
    }

    private List<FeedbackView.Line> history(UUID id) {
        List<FeedbackStore.Note> notes = this.store.notes(id);
        Map<String, String> names = this.colleagues.names(notes.stream().map(FeedbackStore.Note::officer).toList());
        return notes.stream()
            .map((note) -> new FeedbackView.Line(Formats.moment(note.at()),
                    names.getOrDefault(note.officer(), note.officer()), note.act(),
                    (note.words() == null) ? "" : note.words()))
            .toList();
    }

}
