package vn.motcua.dossier.calendarchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.consultation.Consultations;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.AgencyNames;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.interagency.NewRoute;
import vn.motcua.dossier.interagency.Routes;
import vn.motcua.dossier.procedurereview.ReviewOffice;
import vn.motcua.dossier.remedy.Remedies;
import vn.motcua.dossier.remedy.Remedy;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

/** One of everything that waits for a moment of the calendar beside a due date. */
final class OtherWaits {

    private static final String LAND = "1.013978";

    private static final Unit ASKED = new Unit("H19.102.01", "Phòng Kinh tế xã Đăk Ơ", "H19.102");

    private final DeskServer server;

    private final Desk desk;

    OtherWaits(DeskServer server) {
        this.server = server;
        this.desk = new Desk(server);
    }

    /** Each of another kind: six processes. */
    void arise() {
        Directory directory = this.server.bean(Directory.class);
        Agency own = directory.agency("H19.101");
        this.server.bean(Commands.class).act(() -> {
            directory.describe(ASKED.agency(), List.of(new AgencyNames(
                    new Agency(ASKED.agency(), "UBND xã Đăk Ơ", own.superiorName(), own.deskName(), "Đăk Ơ",
                            own.signerAuthority(), own.signerTitle(), own.hotline(), own.localities(), own.level()),
                    LocalDate.of(2026, 1, 1), null)));
            directory.describe(ASKED);
        });
        UUID asking = transferred(LAND);
        actor(Role.CASE_OFFICER, "H19.101.02", () -> this.server.bean(Consultations.class)
            .ask(asking, new Consultations.Question(ASKED.code(), "Có vướng gì không?", 5)));
        UUID sending = transferred(LAND);
        actor(Role.DESK_OFFICER, "H19.101.04",
                () -> this.server.bean(Routes.class)
                    .send(sending, new NewRoute("ELECTRONIC", "H19.101",
                            List.of(new NewRoute.Part(ASKED.code(), "Xác nhận ranh giới", 5)))));
        UUID waiting = transferred(this.desk.offers("T-WAITS", SupplementPolicy.RESTART, 1, TimeLimit.workingDays(5)));
        this.desk.completes(waiting, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản vẽ"));
        new Http(this.server).post("feedback", "/api/feedback", """
                {"channel":"EMAIL","agency":"H19.101","name":"Điểu Thị Mai","address":"Thôn Đắk Côn",
                 "phone":"0912345678","content":"Chờ 40 phút ở quầy số 2."}""");
        this.server.bean(Commands.class).act(() -> {
            this.server.bean(Remedies.class).open("H19.101", "H19.101.03", null, Remedy.Source.SURVEY, "Thái độ");
            this.server.bean(Remedies.class).open("H19.101", "H19.101.03", null, Remedy.Source.FEEDBACK, "Thái độ");
            this.server.bean(ReviewOffice.class).published("T-WAITS", 1, "catalogue");
        });
    }

    private UUID transferred(String procedure) {
        UUID id = this.desk.accepts(procedure).id();
        this.desk.transfers(id);
        return id;
    }

    private void actor(Role role, String unit, Runnable act) {
        Actor actor = new Actor("t-" + role, "Người thử", Set.of(role), "H19.101", Set.of(unit, "H19.101.03"));
        this.server.bean(Access.class).as(actor, () -> {
            act.run();
            return true;
        });
    }

    /** What their timers wait for: model, key and activity to instant. */
    Map<String, Instant> timers() {
        Map<String, Instant> all = new TreeMap<>();
        this.server.database().sql("""
                SELECT j.process_def_key_ || ' ' || p.business_key_ || ' ' || j.handler_cfg_ AS timer, j.duedate_
                  FROM engine.act_ru_job j JOIN engine.act_ru_execution p ON p.id_ = j.process_instance_id_
                 WHERE p.business_key_ IS NOT NULL AND j.process_def_key_ NOT IN ('deadline-watch', 'apology')
                """).query((row) -> {
            all.put(row.getString(1), row.getTimestamp(2).toInstant());
        });
        return all;
    }

    /** The moments that people are shown. */
    Map<String, Instant> shown() {
        Map<String, Instant> all = new TreeMap<>();
        this.server.database()
            .sql("""
                    SELECT 'consultation', due_at FROM consultation UNION ALL SELECT 'inter-agency', due_at FROM route_part
                    UNION ALL SELECT 'feedback', answer_due_at FROM feedback UNION ALL SELECT 'remedy', plan_by FROM remedy WHERE source = 'FEEDBACK'
                    UNION ALL SELECT 'procedure-review', due_at FROM procedure_review WHERE procedure = 'T-WAITS'
                    """)
            .query((row) -> {
                all.put(row.getString(1), row.getTimestamp(2).toInstant());
            });
        return all;
    }

}
