package vn.motcua.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import vn.motcua.simulator.Errands.Errand;
import vn.motcua.simulator.Errands.Kind;
import vn.motcua.simulator.api.Contract;
import vn.motcua.simulator.api.WorkItem;

/**
 * One office at a moment: everybody first looks into the inbox, then everybody does what
 * was seen; so a play does not depend on who is quicker.
 */
final class Stage {

    private static final Set<Integer> OFFICERS_LOOK = Set.of(1, 2, 3, 4, 5);

    private static final Set<Integer> HEADS_LOOK = Set.of(2, 4, 5);

    private static final Set<Integer> SIGNATORIES_LOOK = Set.of(2, 5);

    private static final Set<String> MOVES_ON = Set.of("STEP", "SIGN");

    private final Contract contract;

    private final Office office;

    private final Cases cases = new Cases();

    private final Errands errands = new Errands();

    private final Hands hands;

    private final Reception reception;

    private final Hearing hearing;

    private final Map<String, List<WorkItem>> seen = new ConcurrentHashMap<>();

    Stage(Contract contract, Office office, Timetable timetable, Tally tally) {
        this.contract = contract;
        this.office = office;
        this.hands = new Hands(contract, office, timetable, tally, this.cases, this.errands);
        this.reception = new Reception(contract, office.desk(), tally, this.cases, this.hands);
        this.hearing = new Hearing(contract, office, timetable, tally);
    }

    /** Dossiers of an earlier play that wait for papers: those will come soon. */
    void adopt(int slot) {
        for (String status : List.of("SUPPLEMENT_BEFORE_ACCEPTANCE", "AWAITING_SUPPLEMENT")) {
            this.contract.dossiers(this.office.desk(), this.office.agency(), status)
                .forEach((line) -> this.errands.at(slot + Timetable.MOMENTS,
                        new Errand(this.cases.of(line.id()), Kind.PAPERS)));
        }
    }

    /** What is said of the office, and done about it. */
    List<Runnable> hear(int slot) {
        return this.hearing.at(slot);
    }

    /** Everybody who is due looks into the inbox. */
    List<Runnable> look(int slot) {
        this.seen.clear();
        int moment = slot % Timetable.MOMENTS;
        List<Runnable> looks = new ArrayList<>();
        for (String account : this.office.accounts()) {
            if (looks(account, moment)) {
                looks.add(() -> {
                    this.seen.put(account, this.contract.inbox(account));
                });
            }
        }
        return looks;
    }

    /** Applicants come with papers or withdraw, before anybody looks. */
    List<Runnable> visits(int slot) {
        return this.errands.due(slot).stream().map((errand) -> (Runnable) () -> this.hands.errand(errand)).toList();
    }

    /**
     * Everybody does what was seen; the counter serves who came. What concerns one
     * dossier is done in order.
     */
    List<Runnable> act(int slot, List<Arrival> arrivals) {
        List<WorkItem> checks = new ArrayList<>();
        Map<UUID, List<Task>> byDossier = new LinkedHashMap<>();
        new TreeMap<>(this.seen).forEach((account, items) -> items.stream()
            .filter((item) -> isFor(account, item, slot % Timetable.MOMENTS))
            .forEach((item) -> {
                if (item.kind().equals("CHECK")) {
                    checks.add(item);
                }
                else {
                    byDossier.computeIfAbsent(item.dossier(), (key) -> new ArrayList<>()).add(new Task(account, item));
                }
            }));
        List<Runnable> acts = new ArrayList<>();
        acts.add(() -> this.reception.serve(checks, arrivals, slot));
        byDossier.values().forEach((tasks) -> acts.add(() -> inOrder(tasks, slot)));
        return acts;
    }

    /** Answers and letters first: the result makes them void. */
    private void inOrder(List<Task> tasks, int slot) {
        tasks.sort(Comparator.comparing((task) -> MOVES_ON.contains(task.item().kind())));
        tasks.forEach((task) -> this.hands.work(task.account(), task.item(), slot));
    }

    /** Dossiers come in online and nobody is there. */
    List<Runnable> comesIn(List<Arrival> arrivals) {
        return List.of(() -> {
            this.reception.serve(List.of(), arrivals, 0);
        });
    }

    private boolean looks(String account, int moment) {
        return account.equals(this.office.desk()) || (isOfficer(account) && OFFICERS_LOOK.contains(moment))
                || (account.equals(this.office.head()) && HEADS_LOOK.contains(moment))
                || (account.equals(this.office.signatory()) && SIGNATORIES_LOOK.contains(moment));
    }

    private boolean isOfficer(String account) {
        return this.office.officers().stream().anyMatch((officer) -> officer.account().equals(account));
    }

    private boolean isFor(String account, WorkItem item, int moment) {
        return switch (item.role()) {
            case "DESK_OFFICER" -> account.equals(this.office.desk());
            case "UNIT_HEAD" -> account.equals(this.office.head()) && HEADS_LOOK.contains(moment);
            case "SIGNATORY" -> account.equals(this.office.signatory());
            case "CASE_OFFICER" -> OFFICERS_LOOK.contains(moment) && (account.equals(item.assignee())
                    || (item.assignee() == null && account.equals(this.office.officerOf(item.unit()))));
            default -> false;
        };
    }

    private record Task(String account, WorkItem item) {
    }

}
