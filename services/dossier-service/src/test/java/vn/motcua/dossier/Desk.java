package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.NewDossier;
import vn.motcua.dossier.intake.Supplements;
import vn.motcua.dossier.register.Documents;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.training.TrainingClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

/** A desk that tests can speak to: people act, time passes. */
public final class Desk {

    /** Three working days, settled by a unit. */
    public static final String MARITAL_STATUS = "1.004873";

    /** Same day, settled at the desk. */
    public static final String CERTIFIED_COPY = "2.000815";

    private static final String AGENCY = "H19.101";

    private static final Set<String> UNITS = IntStream.rangeClosed(1, 8)
        .mapToObj((number) -> AGENCY + ".0" + number)
        .collect(Collectors.toSet());

    private final DeskServer server;

    public Desk(DeskServer server) {
        this.server = server;
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Clocks.ZONE).toInstant();
    }

    public Desk timePassesUntil(String local) {
        this.server.bean(TrainingClock.class).stepTo(at(local));
        return this;
    }

    public static NewDossier.Person person(String name) {
        return new NewDossier.Person("PERSON", name, "CITIZEN_ID", "070190001234", "0912345678", null,
                "Thôn Đắk Côn, xã Bù Gia Mập");
    }

    public static NewDossier dossier(String procedure) {
        return new NewDossier(procedure, null, "DESK", person("Điểu Thị Mai"), null, null, null, 1, "DESK");
    }

    /** Publishes a procedure of three working days that has its own text about papers. */
    public String offers(String code, SupplementPolicy policy, int rounds) {
        return offers(code, TimeLimit.workingDays(3), policy, rounds, null, false);
    }

    /** Publishes a procedure with a limit of its own. */
    public String offers(String code, TimeLimit limit) {
        return offers(code, limit, SupplementPolicy.RESTART, 1, null, false);
    }

    /** The same, with a rule of its own about the clock while papers are awaited. */
    public String offers(String code, TimeLimit limit, SupplementPolicy policy) {
        return offers(code, limit, policy, 1, null, false);
    }

    /** The same, and papers that were asked for are waited for that long. */
    public String offers(String code, SupplementPolicy policy, int rounds, TimeLimit wait) {
        return offers(code, TimeLimit.workingDays(3), policy, rounds, wait, false);
    }

    /** Publishes a procedure whose text says nothing of papers that are asked for. */
    public String offersAsTheRegimeHasIt(String code) {
        return offers(code, TimeLimit.workingDays(3), null, null, null, false);
    }

    /** The same, and its clock stands still in an announced outage. */
    public String offersWithOutagePauses(String code, SupplementPolicy policy, int rounds) {
        return offers(code, TimeLimit.workingDays(3), policy, rounds, null, true);
    }

    /**
     * Publishes a procedure whose clock stands still while a financial obligation is met.
     * @param text of the procedure that says so; empty for one that does not
     */
    public String offersWithObligation(String code, String text) {
        return offers(code, TimeLimit.workingDays(3), SupplementPolicy.RESTART, 1, null, false, text);
    }

    private String offers(String code, TimeLimit limit, @Nullable SupplementPolicy policy, @Nullable Integer rounds,
            @Nullable TimeLimit wait, boolean outagePauses) {
        return offers(code, limit, policy, rounds, wait, outagePauses, "");
    }

    private String offers(String code, TimeLimit limit, @Nullable SupplementPolicy policy, @Nullable Integer rounds,
            @Nullable TimeLimit wait, boolean outagePauses, String financialPause) {
        Procedure procedure = new Procedure(code, 1, "Thủ tục có quy định riêng", "Hộ tịch", "", limit, policy, rounds,
                false, "UNKNOWN", null, "", List.of(), "Kết quả", "test", null, wait, "", List.of(), outagePauses,
                financialPause, false);
        Catalogue catalogue = this.server.bean(Catalogue.class);
        this.server.bean(Commands.class).act(() -> {
            catalogue.publish(new PublishedProcedure(procedure, LocalDate.of(2026, 1, 1), null));
            catalogue.offer(code, AGENCY, AGENCY + ".03");
        });
        return code;
    }

    public Dossier submits(String procedure) {
        return as(Role.DESK_OFFICER, () -> this.server.bean(Intake.class).submit(dossier(procedure)));
    }

    public Dossier accepts(String procedure) {
        return as(Role.DESK_OFFICER,
                () -> this.server.bean(Intake.class).receive(dossier(procedure), null, null, null, null));
    }

    public void completes(UUID dossier, WorkKind kind, Role role, Completion completion) {
        as(role, () -> {
            this.server.bean(Worklist.class).complete(work(dossier, kind), completion);
            return true;
        });
    }

    public UUID work(UUID dossier, WorkKind kind) {
        return this.server.bean(Worklist.class)
            .openOf(dossier, kind)
            .orElseThrow(() -> new AssertionError("no open work of kind " + kind))
            .id();
    }

    public boolean hasWork(UUID dossier, WorkKind kind) {
        return this.server.bean(Worklist.class).openOf(dossier, kind).isPresent();
    }

    public void transfers(UUID dossier) {
        completes(dossier, WorkKind.TRANSFER, Role.DESK_OFFICER, Completion.of("FORWARD"));
    }

    public void examines(UUID dossier) {
        completes(dossier, WorkKind.STEP, Role.CASE_OFFICER, Completion.of("FORWARD"));
    }

    public void reviews(UUID dossier) {
        completes(dossier, WorkKind.STEP, Role.UNIT_HEAD, Completion.of("FORWARD"));
    }

    public void signs(UUID dossier) {
        completes(dossier, WorkKind.SIGN, Role.SIGNATORY, Completion.of("SIGN"));
    }

    public void returnsResult(UUID dossier) {
        completes(dossier, WorkKind.RETURN, Role.DESK_OFFICER,
                new Completion("RETURNED", null, null, null, null, null, null, "Điểu Thị Mai", null, null));
    }

    public void resolves(UUID dossier) {
        transfers(dossier);
        examines(dossier);
        reviews(dossier);
        signs(dossier);
    }

    public static Completion apology(String reason, @Nullable String newDay) {
        return new Completion("APOLOGISE", null, reason, "OTHER", null, null, newDay, null, null, null);
    }

    /** Asks for papers that a provision demands, which it cites. */
    public static Completion supplement(String... items) {
        return supplementWithout(
                Stream.of(items).map((item) -> item + " (Điều 22 Nghị định 123/2015/NĐ-CP)").toArray(String[]::new));
    }

    /** Asks for papers without a word of what demands them. */
    public static Completion supplementWithout(String... items) {
        return new Completion("SUPPLEMENT", null, "Hồ sơ chưa đủ", null, List.of(items), null, null, null, null, null);
    }

    public Dossier state(UUID dossier) {
        return this.server.bean(Register.class).get(dossier);
    }

    /** The kinds of facts of a dossier, in order. */
    public List<String> facts(UUID dossier) {
        return this.server.bean(History.class)
            .of(dossier)
            .stream()
            .map((entry) -> entry.logged().fact().getClass().getSimpleName())
            .toList();
    }

    /** How many processes of a model the engine runs for a dossier. */
    public int processes(UUID dossier, String model) {
        return this.server.database().sql("""
                SELECT count(*) FROM engine.act_ru_execution e
                  JOIN engine.act_re_procdef d ON d.id_ = e.proc_def_id_
                 WHERE e.business_key_ = :dossier AND d.key_ = :model AND e.parent_id_ IS NULL
                """).param("dossier", dossier.toString()).param("model", model).query(Integer.class).single();
    }

    /** Drafts a letter on one's own initiative. */
    public void apologises(UUID dossier, Role role, Completion completion) {
        as(role, () -> {
            this.server.bean(Apologies.class).apologise(dossier, completion);
            return true;
        });
    }

    /** The papers that were asked for come in. */
    public void receivesPapers(UUID dossier, Documents.Document... papers) {
        as(Role.DESK_OFFICER, () -> this.server.bean(Supplements.class).receive(dossier, List.of(papers)));
    }

    /** As one person who holds two roles. */
    public <T> T asBoth(Role one, Role other, Supplier<T> work) {
        return this.server.bean(Access.class)
            .as(new Actor("t-both", "Người thử", Set.of(one, other), AGENCY, Set.of()), work);
    }

    public <T> T as(Role role, Supplier<T> work) {
        return this.server.bean(Access.class)
            .as(new Actor("t-" + role.name().toLowerCase(java.util.Locale.ROOT), "Người thử", Set.of(role), AGENCY,
                    UNITS), work);
    }

}
