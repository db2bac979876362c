package vn.motcua.simulator;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.Errands.Errand;
import vn.motcua.simulator.Errands.Kind;
import vn.motcua.simulator.api.Contract;
import vn.motcua.simulator.api.Decision;
import vn.motcua.simulator.api.Procedure;
import vn.motcua.simulator.api.RefusedByServer;
import vn.motcua.simulator.api.WorkItem;

/** Does work items and errands, and remembers what follows from them. */
final class Hands {

    /** Applicants who have not found the paper after so many working days withdraw. */
    static final int GIVES_UP = 8;

    private static final int WITHDRAWS_AFTER = 3;

    private final Contract contract;

    private final Office office;

    private final Tally tally;

    private final Cases cases;

    private final Errands errands;

    private final Judgement judgement;

    Hands(Contract contract, Office office, Timetable timetable, Tally tally, Cases cases, Errands errands) {
        this.contract = contract;
        this.office = office;
        this.tally = tally;
        this.cases = cases;
        this.errands = errands;
        this.judgement = new Judgement(timetable);
    }

    /** Completes a work item, if the time has come for it. */
    void work(String account, WorkItem item, int slot) {
        Case known = this.cases.of(item.dossier());
        Decision decision = this.judgement.decide(item, known, slot);
        if (decision == null) {
            return;
        }
        try {
            Decision dated = dated(account, item, decision);
            if (dated != null) {
                if (dated.decision().equals("RETURNED") && known.isReturnedOnline()) {
                    this.contract.keepResult(account, item.dossier(), Words.scan());
                }
                this.contract.complete(account, item.id(), dated);
                afterwards(item, dated, known, slot);
            }
        }
        catch (RefusedByServer ex) {
            this.tally.refused(ex);
        }
    }

    /**
     * With the proposed appointment; without one there is nothing to promise. A result
     * whose collector nobody knows goes to who handed the dossier in.
     */
    private @Nullable Decision dated(String account, WorkItem item, Decision decision) {
        if (decision.needsCollector()) {
            return Decision.returned(this.contract.submitter(account, item.dossier(), String.valueOf(item.code())));
        }
        if (!decision.needsDate()) {
            return decision;
        }
        String proposed = this.contract.proposedNewDueDate(account, item.dossier());
        return (proposed == null) ? null : decision.until(proposed);
    }

    private void afterwards(WorkItem item, Decision decision, Case known, int slot) {
        switch (decision.decision()) {
            case "SUPPLEMENT" -> {
                known.replan();
                awaitPapers(known, slot);
            }
            case "VERIFY" -> known.replan();
            case "RETURNED", "REFUSE_RECEPTION" -> ended(known);
            default -> {
                if (item.kind().equals("TRANSFER") && known.story().turn() == Story.Turn.WITHDRAW) {
                    this.errands.at(slot + WITHDRAWS_AFTER, new Errand(known, Kind.WITHDRAW));
                }
            }
        }
    }

    /**
     * Who does not find the paper withdraws, or never comes where the office waits only
     * for a time.
     */
    private void awaitPapers(Case known, int slot) {
        int days = known.story().waitDays();
        if (days < GIVES_UP) {
            this.errands.at(slot + days * Timetable.MOMENTS, new Errand(known, Kind.PAPERS));
            return;
        }
        Procedure procedure = known.procedure();
        if (procedure != null && procedure.supplementWait() != null) {
            ended(known);
        }
        else {
            this.errands.at(slot + days * Timetable.MOMENTS, new Errand(known, Kind.WITHDRAW));
        }
    }

    /** An applicant comes to the desk. */
    void errand(Errand errand) {
        try {
            if (errand.kind() == Kind.PAPERS) {
                this.contract.bringPapers(this.office.desk(), errand.about().id(),
                        List.of(DeskJudgement.missingPaper(errand.about())));
            }
            else {
                this.contract.withdraw(this.office.desk(), errand.about().id(), Words.withdrawn());
                ended(errand.about());
            }
        }
        catch (RefusedByServer ex) {
            this.tally.refused(ex);
        }
    }

    private void ended(Case known) {
        this.tally.ended();
        if (!known.story().fate().isLate()) {
            this.cases.end(known.id());
        }
    }

}
