package vn.motcua.dossier.notice;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Brings papers to applicants who do not stand at the desk: by e-mail where that is set
 * and an address is known, else by the print list of the desk; that it reached them is a
 * fact of the dossier.
 */
@Component
public class PaperMessages {

    private final PaperMessageStore store;

    private final NewDateNotices calls;

    private final Register register;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    PaperMessages(PaperMessageStore store, NewDateNotices calls, Register register, History history, Access access,
            LegalClock clock, Commands commands) {
        this.store = store;
        this.calls = calls;
        this.register = register;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Puts one message down.
     * @param paper what goes with it; null where there is only something to tell
     */
    public void queue(UUID dossier, PaperMessage kind, @Nullable UUID paper) {
        this.store.insert(dossier, kind, paper);
    }

    /** Nobody needs this any more, unless it is on its way. */
    public void over(UUID dossier, PaperMessage kind) {
        this.store.cancel(dossier, kind);
    }

    /** What the desk of this agency has to bring, the longest waiting first. */
    public List<ToBring> toBring(String agency, int most) {
        return this.store.waiting(agency, most);
    }

    /**
     * Somebody of the desk handed it over, or told the applicant.
     * @return whether nobody had said so before
     * @throws Refusal if there is no such message, or it is another agency's
     */
    boolean brought(UUID notice) {
        return this.commands.run(() -> {
            this.access.require(Role.DESK_OFFICER, Role.SUPERVISOR);
            PaperMessageStore.Queued queued = this.store.find(notice)
                .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "notice", "id", notice.toString()));
            Dossier dossier = this.register.lock(queued.dossier());
            this.access.requireAgency(dossier.subject().agency());
            Actor actor = this.access.current();
            boolean first = this.calls.called(notice, actor.agency(), actor.account());
            if (first) {
                delivered(dossier, queued.kind(), "DESK", actor.account());
            }
            return first;
        });
    }

    /** A mail server took it. */
    @EventListener
    void on(NoticeOutcome outcome) {
        PaperMessage.of(outcome.kind())
            .ifPresent((kind) -> this.commands
                .act(() -> delivered(this.register.lock(outcome.dossier()), kind, "EMAIL", "system")));
    }

    private void delivered(Dossier dossier, PaperMessage kind, String way, String account) {
        this.history.record(new DossierFact.PaperDelivered(dossier.snapshot(), kind.name(), way), this.clock.instant(),
                account);
    }

}
