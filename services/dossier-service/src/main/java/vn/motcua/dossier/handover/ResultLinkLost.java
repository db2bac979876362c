package vn.motcua.dossier.handover;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.notice.ResultLinks;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;

/** A result whose link could not be sent lies at the desk again (domain D20). */
@Component
class ResultLinkLost {

    private final HandOvers handOvers;

    private final Register register;

    private final History history;

    private final Texts texts;

    private final LegalClock clock;

    private final Commands commands;

    ResultLinkLost(HandOvers handOvers, Register register, History history, Texts texts, LegalClock clock,
            Commands commands) {
        this.handOvers = handOvers;
        this.register = register;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
        this.commands = commands;
    }

    @EventListener
    void on(ResultLinks.NotSent lost) {
        this.commands.act(() -> {
            Dossier dossier = this.register.lock(lost.dossier());
            if (this.handOvers.notSent(dossier, lost.handover(), this.clock.instant())) {
                this.history.record(new DossierFact.ReturnedUndelivered(dossier.snapshot()), this.clock.instant(),
                        "system", "reason", this.texts.of("result-link.not-sent"));
            }
        });
    }

}
