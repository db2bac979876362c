package vn.motcua.dossier.resolution;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.NewDossier;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Twenty people for certified copies (domain D12): one person takes a same-day dossier
 * in, settles it and hands the result over, on one screen and in one transaction.
 */
@Component
public class FastLane {

    private final Intake intake;

    private final Worklist worklist;

    private final Register register;

    private final Commands commands;

    FastLane(Intake intake, Worklist worklist, Register register, Commands commands) {
        this.intake = intake;
        this.worklist = worklist;
        this.register = register;
        this.commands = commands;
    }

    /**
     * Receives, settles and returns at once.
     * @throws Refusal if the procedure is not settled at the desk
     */
    public Dossier serve(NewDossier entered, Said said) {
        return this.commands.run(() -> {
            Dossier dossier = this.intake.receive(entered, Completion.acceptance(said.fee(), said.receipt()));
            if (!dossier.subject().settledAtDesk()) {
                throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "procedure", "act", "SETTLE");
            }
            complete(dossier.id(), WorkKind.SETTLE, Completion.of("APPROVE"));
            complete(dossier.id(), WorkKind.RETURN, Completion.handedOver(said.collector(), said.handover()));
            return this.register.get(dossier.id());
        });
    }

    /**
     * What is said beside the dossier.
     *
     * @param handover null where a party of the dossier takes the result and no more is
     * said
     * @param fee null for the published one, not paid yet
     * @param receipt whether the person asks for a receipt though the result is given at
     * once (Decree 61/2018 Art. 17.4)
     */
    public record Said(String collector, Completion.@Nullable HandOver handover, Completion.@Nullable Fee fee,
            boolean receipt) {
    }

    private void complete(UUID dossier, WorkKind kind, Completion completion) {
        this.worklist.complete(this.worklist.openOf(dossier, kind).orElseThrow().id(), completion);
    }

}
