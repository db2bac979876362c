package vn.motcua.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import vn.motcua.simulator.Opinion.Act;
import vn.motcua.simulator.Opinion.Kind;
import vn.motcua.simulator.api.Contract;
import vn.motcua.simulator.api.NewOpinion;
import vn.motcua.simulator.api.RefusedByServer;
import vn.motcua.simulator.api.SentOpinion;

/**
 * Opinions at one office: they are sent, and its people do about them what was settled.
 * One that began in an earlier, cut off play stays as that play left it.
 */
final class Hearing {

    private final Contract contract;

    private final Office office;

    private final Timetable timetable;

    private final Tally tally;

    private final List<Opinion> opinions;

    private final Map<Opinion, SentOpinion> sent = new ConcurrentHashMap<>();

    Hearing(Contract contract, Office office, Timetable timetable, Tally tally) {
        this.contract = contract;
        this.office = office;
        this.timetable = timetable;
        this.tally = tally;
        this.opinions = (office.feedback() == null || office.heard() == null) ? List.of()
                : Opinions.all(office.heard());
    }

    /** What happens at this moment. */
    List<Runnable> at(int slot) {
        List<Runnable> acts = new ArrayList<>();
        for (Opinion opinion : this.opinions) {
            if (slot == sentAt(opinion)) {
                acts.add(() -> trying(() -> send(opinion)));
            }
            Act due = due(opinion, slot);
            if (due != null) {
                acts.add(() -> trying(() -> act(opinion, due, slot)));
            }
        }
        return acts;
    }

    /** In the morning's second moment. */
    private int sentAt(Opinion opinion) {
        return (this.timetable.playedDays() - opinion.daysBack()) * Timetable.MOMENTS + 1;
    }

    private @Nullable Act due(Opinion opinion, int slot) {
        int at = sentAt(opinion);
        for (Act act : opinion.acts()) {
            at += act.slots();
            if (at == slot && this.sent.containsKey(opinion)) {
                return act;
            }
        }
        return null;
    }

    private void send(Opinion opinion) {
        NewOpinion said = new NewOpinion(this.office.agency(), opinion.sender(),
                "Thôn Đắk Côn, xã Bù Gia Mập (địa chỉ mẫu)", opinion.phone(), opinion.content(),
                opinion.channel().equals("FORM") ? null : opinion.channel());
        String officer = (said.channel() == null) ? null : this.office.feedback();
        this.sent.put(opinion, this.contract.sendOpinion(officer, said));
    }

    private void act(Opinion opinion, Act act, int slot) {
        SentOpinion one = this.sent.get(opinion);
        if (one == null) {
            return;
        }
        String account = account(act);
        Map<String, Object> said = dated(act.said(), slot);
        if (act.kind() == Kind.FEEDBACK) {
            this.contract.completeOpinion(account, one.id(), said);
        }
        else {
            this.contract.completeRemedy(account, one.code(), said);
        }
    }

    private String account(Act act) {
        return switch (act.who()) {
            case FEEDBACK_OFFICER -> Objects.requireNonNull(this.office.feedback());
            case UNIT_HEAD -> this.office.head();
            case SIGNATORY -> this.office.signatory();
        };
    }

    /** A day is said as so many days from now: {@code +10}. */
    private Map<String, Object> dated(Map<String, Object> said, int slot) {
        Map<String, Object> dated = new HashMap<>(said);
        LocalDate today = this.timetable.day(slot / Timetable.MOMENTS);
        dated.replaceAll((field, value) -> (value instanceof String text && text.matches("\\+\\d+"))
                ? today.plusDays(Long.parseLong(text.substring(1))).toString() : value);
        return dated;
    }

    private void trying(Runnable act) {
        try {
            act.run();
        }
        catch (RefusedByServer ex) {
            this.tally.refused(ex);
        }
    }

}
