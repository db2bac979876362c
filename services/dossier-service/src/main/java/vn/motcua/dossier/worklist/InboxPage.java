package vn.motcua.dossier.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.errand.Errands;
import vn.motcua.dossier.time.LegalClock;

/** The inbox: what a person may do next, the least time left first. */
@Controller
class InboxPage {

    private static final int SIZE = 50;

    private final Inbox inbox;

    private final DueMarks marks;

    private final WorkNames names;

    private final StepDues steps;

    private final AbsentColleagues absent;

    private final Directory directory;

    private final Access access;

    private final LegalClock clock;

    private final Errands errands;

    InboxPage(Inbox inbox, DueMarks marks, WorkNames names, StepDues steps, AbsentColleagues absent,
            Directory directory, Access access, LegalClock clock, Errands errands) {
        this.inbox = inbox;
        this.marks = marks;
        this.names = names;
        this.steps = steps;
        this.absent = absent;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
        this.errands = errands;
    }

    @GetMapping("/")
    ModelAndView show(@RequestParam(name = "loc", defaultValue = "") String which,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        return fill("worklist/inbox", InboxFilter.of(which, unit, number)).addObject("units", units())
            .addObject("errands", this.errands.mine(this.access.current()));
    }

    /** The list alone, which the page asks for again and again. */
    @GetMapping("/hop-viec/danh-sach")
    ModelAndView refresh(@RequestParam(name = "loc", defaultValue = "") String which,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        return fill("worklist/inbox-list", InboxFilter.of(which, unit, number));
    }

    private ModelAndView fill(String template, InboxFilter filter) {
        Actor actor = this.access.current();
        Instant now = this.clock.instant();
        List<Inbox.Line> lines = this.inbox.of(actor, filter.mine(), filter.unit(), filter.number() - 1, SIZE);
        List<WorkItem> items = lines.stream().map(Inbox.Line::item).toList();
        Map<UUID, Instant> stepDues = this.steps.of(items);
        Map<UUID, String> instead = this.absent.names(actor, items);
        List<InboxRow> rows = lines.stream()
            .map((line) -> row(line, stepDues, actor, now).insteadOf(instead.get(line.item().id())))
            .toList();
        Inbox.Tally tally = this.inbox.count(actor, filter.mine(), filter.unit(), now);
        return new ModelAndView(template).addObject("filter", filter)
            .addObject("rows", rows)
            .addObject("tally", tally)
            .addObject("pages", (int) Math.max(1, (tally.total() + SIZE - 1) / SIZE));
    }

    private InboxRow row(Inbox.Line line, Map<UUID, Instant> stepDues, Actor actor, Instant now) {
        boolean own = actor.account().equals(line.item().assignee());
        Instant stepDue = stepDues.get(line.item().id());
        return new InboxRow(line, this.names.of(line.item(), line.regime()), this.marks.of(line.times(), now), stepDue,
                stepDue != null && now.isAfter(stepDue), own, null);
    }

    /** The units whose work the person may see; no choice where there is but one. */
    private List<Unit> units() {
        Actor actor = this.access.current();
        List<Unit> units = this.directory.unitsOf(actor.agency())
            .stream()
            .filter((unit) -> actor.isAgencyWide() || actor.units().contains(unit.code()))
            .toList();
        return (units.size() > 1) ? units : List.of();
    }

}
