package vn.motcua.dossier.counter;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.resolution.FastLane;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Does what a button of the counter says, once for each form. */
@Component
class Counter {

    private final Intake intake;

    private final FastLane fastLane;

    private final Worklist worklist;

    private final Register register;

    private final SentForms sent;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Counter(Intake intake, FastLane fastLane, Worklist worklist, Register register, SentForms sent, Access access,
            LegalClock clock, Commands commands) {
        this.intake = intake;
        this.fastLane = fastLane;
        this.worklist = worklist;
        this.register = register;
        this.sent = sent;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Takes the form in. A form that has been taken in before changes nothing and yields
     * the same dossier.
     */
    Dossier take(CounterForm form) {
        UUID token = form.token();
        CounterAct act = form.act();
        return this.commands.run(() -> {
            String account = this.access.current().account();
            if (!this.sent.arrives(token, account, this.clock.instant())) {
                return this.register.get(madeOf(token, account));
            }
            Dossier dossier = act(act, form);
            this.sent.became(token, dossier.id());
            return dossier;
        });
    }

    private UUID madeOf(UUID token, String account) {
        return this.sent.dossierOf(token, account)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, CounterForm.TOKEN));
    }

    private Dossier act(CounterAct act, CounterForm form) {
        return switch (act) {
            case ACCEPT -> {
                requirePapers(form);
                yield this.intake.receive(form.dossier(),
                        new Completion("ACCEPT", null, form.value("lateReason"), null, null, form.receivedAt(), null,
                                null, null, form.value(CounterForm.LIMIT_CASE), null, null, form.value("reservedCode"),
                                form.fee(), null, form.wantsReceipt() ? Boolean.TRUE : null));
            }
            case AT_ONCE -> {
                requirePapers(form);
                yield this.fastLane.serve(form.dossier(),
                        new FastLane.Said(form.collector(), form.handOver(), form.fee(), form.wantsReceipt()));
            }
            case SUPPLEMENT -> check(form, new Completion("SUPPLEMENT", null, form.value("supplementReason"), null,
                    form.missing(), null, null, null, null, null));
            case GUIDE -> throw new Refusal(RefusalReason.DECISION_UNKNOWN, "decision", "decision", act.name());
            case REFUSE_RECEPTION -> check(form, Completion.of("REFUSE_RECEPTION", form.value("reason")));
        };
    }

    /** A dossier without a single paper is not complete, so it cannot be accepted. */
    private static void requirePapers(CounterForm form) {
        if (!form.missing().isEmpty() && List.of().equals(form.dossier().documents())) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "documents");
        }
    }

    private Dossier check(CounterForm form, Completion completion) {
        Dossier dossier = this.intake.submit(form.dossier());
        UUID work = this.worklist.openOf(dossier.id(), WorkKind.CHECK).orElseThrow().id();
        this.worklist.complete(work, completion);
        return this.register.get(dossier.id());
    }

}
