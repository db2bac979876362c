package vn.motcua.simulator.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.rules.deadline.TimeLimit;

/** The calls of the public HTTP contract that people make. */
public final class Contract {

    /** Asia/Ho_Chi_Minh. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String ADMIN = "admin";

    private static final int INBOX_PAGE = 200;

    private static final int LIST_PAGE = 100;

    private final Caller caller;

    public Contract(URI dossierService) {
        this.caller = new Caller(dossierService);
    }

    /** How many calls were made. */
    public long calls() {
        return this.caller.calls();
    }

    /** Signs a sample account in, once. */
    public void signIn(String account) {
        if (!this.caller.isSignedIn(account)) {
            this.caller.signIn(account);
        }
    }

    /** The legal clock; anybody may look at it who has signed in. */
    public ClockState clock() {
        signIn(ADMIN);
        return this.caller.get(ADMIN, "/api/training/clock", ClockState.class);
    }

    /** Steps the legal clock forward. */
    public void stepTo(Instant to) {
        this.caller.tell(ADMIN, "/api/training/clock", Map.of("to", to.atZone(ZONE).toOffsetDateTime().toString()));
    }

    /** Tells how far the sample days are. */
    public void progress(int done, int total, String day, boolean finished) {
        this.caller.tell(ADMIN, "/api/training/progress",
                Map.of("done", done, "total", total, "day", day, "finished", finished));
    }

    /** All that an agency receives today. */
    public List<Procedure> procedures(String account, String agency) {
        List<Procedure> all = new ArrayList<>();
        ProcedurePage page;
        int number = 0;
        do {
            page = this.caller.get(account, "/api/procedures?agency=" + encode(agency) + "&page=" + number,
                    ProcedurePage.class);
            all.addAll(page.items());
            number++;
        }
        while (all.size() < page.total() && !page.items().isEmpty());
        return all;
    }

    /** The working days of an agency after an instant, by its own calendar. */
    public List<LocalDate> workingDaysAfter(String account, String agency, Instant from, int count) {
        JsonNode preview = this.caller.post(account, "/api/deadlines/preview", Map.of("agency", agency, "limit",
                TimeLimit.workingDays(count), "receivedAt", from.atZone(ZONE).toOffsetDateTime().toString()),
                JsonNode.class);
        List<LocalDate> days = new ArrayList<>();
        for (JsonNode day : preview.path("explanation")) {
            if (day.path("counted").asBoolean()) {
                days.add(LocalDate.parse(day.path("date").asString()));
            }
        }
        return days;
    }

    /** Hands a dossier in. */
    public UUID submit(String account, NewDossier dossier) {
        return id(this.caller.post(account, "/api/dossiers", dossier, JsonNode.class));
    }

    /** One person, one screen: from reception to return. */
    public UUID serveAtOnce(String account, NewDossier dossier, String collector) {
        return id(this.caller.post(account, "/api/dossiers/at-once", Map.of("dossier", dossier, "collector", collector),
                JsonNode.class));
    }

    /** The whole inbox of a person. */
    public List<WorkItem> inbox(String account) {
        List<WorkItem> all = new ArrayList<>();
        WorkItem[] page;
        int number = 0;
        do {
            page = this.caller.get(account, "/api/work-items?mine=false&page=" + number, WorkItem[].class);
            all.addAll(Arrays.asList(page));
            number++;
        }
        while (page.length == INBOX_PAGE);
        return all;
    }

    /** Completes a work item. */
    public void complete(String account, UUID work, Decision decision) {
        this.caller.tell(account, "/api/work-items/" + work + "/complete", decision);
    }

    /** Keeps the file of a result, which goes out online. */
    public void keepResult(String account, UUID dossier, byte[] pdf) {
        this.caller.upload(account, "/api/dossiers/" + dossier + "/result/file", "ket-qua.pdf", pdf);
    }

    /** The papers that were asked for came in. */
    public void bringPapers(String account, UUID dossier, List<String> names) {
        List<Map<String, Object>> papers = names.stream()
            .map((name) -> Map.<String, Object>of("name", name, "originals", 1))
            .toList();
        this.caller.tell(account, "/api/dossiers/" + dossier + "/supplement", Map.of("documents", papers));
    }

    /** The applicant withdraws. */
    public void withdraw(String account, UUID dossier, String reason) {
        this.caller.tell(account, "/api/dossiers/" + dossier + "/withdraw", Map.of("reason", reason));
    }

    /**
     * Somebody says something of an office.
     * @param officer who took it down; none where it was sent over the public page
     */
    public SentOpinion sendOpinion(@Nullable String officer, NewOpinion opinion) {
        return this.caller.post(officer, "/api/feedback", opinion, SentOpinion.class);
    }

    /** Completes what has to be done next about an opinion. */
    public void completeOpinion(String account, UUID opinion, Map<String, Object> said) {
        this.caller.tell(account, "/api/feedback/" + opinion + "/complete", said);
    }

    /** Completes what has to be done next about the remedy that an opinion opened. */
    public void completeRemedy(String account, String opinion, Map<String, Object> said) {
        for (JsonNode remedy : this.caller.get(account, "/api/remedies", JsonNode.class)) {
            if (remedy.path("said").asString("").equals(opinion)) {
                this.caller.tell(account, "/api/remedies/" + remedy.path("id").asString() + "/complete", said);
            }
        }
    }

    /** The new appointment that the calculator proposes; none where there can be none. */
    public @Nullable String proposedNewDueDate(String account, UUID dossier) {
        return this.caller.get(account, "/api/dossiers/" + dossier + "/clock", JsonNode.class)
            .path("proposedNewDueAt")
            .asString(null);
    }

    /** Name of who handed the dossier in. */
    public String submitter(String account, UUID dossier, String code) {
        return Arrays.stream(this.caller.get(account, "/api/dossiers?query=" + encode(code), DossierLine[].class))
            .filter((line) -> line.id().equals(dossier))
            .map(DossierLine::submitter)
            .findFirst()
            .orElse("");
    }

    /** All dossiers of an agency in a status, or in any. */
    public List<DossierLine> dossiers(String account, String agency, String status) {
        List<DossierLine> all = new ArrayList<>();
        DossierLine[] page;
        int number = 0;
        do {
            page = this.caller.get(account,
                    "/api/dossiers?agency=" + encode(agency) + "&status=" + status + "&page=" + number,
                    DossierLine[].class);
            all.addAll(Arrays.asList(page));
            number++;
        }
        while (page.length == LIST_PAGE);
        return all;
    }

    private static UUID id(JsonNode answer) {
        return UUID.fromString(answer.path("id").asString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    record ProcedurePage(List<Procedure> items, long total) {
    }

}
