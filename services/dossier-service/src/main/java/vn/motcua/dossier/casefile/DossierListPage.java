package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.DueMarks;
import vn.motcua.events.DossierStatus;

/** The list of dossiers: by code or name, status, due date; page by page. */
@Controller
class DossierListPage {

    private static final int SIZE = 50;

    private final DossierList list;

    private final DueMarks marks;

    private final Access access;

    private final LegalClock clock;

    DossierListPage(DossierList list, DueMarks marks, Access access, LegalClock clock) {
        this.list = list;
        this.marks = marks;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/ho-so")
    ModelAndView show(@RequestParam(name = "tim", defaultValue = "") String words,
            @RequestParam(name = "trang-thai", defaultValue = "") String status,
            @RequestParam(name = "han", defaultValue = "") String due,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        DossierQuery query = new DossierQuery(words, status, due, Math.max(1, number));
        Actor actor = this.access.requireReader();
        Instant now = this.clock.instant();
        List<DossierRow> rows = this.list.find(actor, query.wanted(), now, query.number() - 1, SIZE)
            .stream()
            .map((line) -> new DossierRow(line, this.marks.of(line.times(), now)))
            .toList();
        long total = this.list.count(actor, query.wanted(), now);
        return new ModelAndView("casefile/list").addObject("query", query)
            .addObject("rows", rows)
            .addObject("total", total)
            .addObject("pages", (int) Math.max(1, (total + SIZE - 1) / SIZE))
            .addObject("statuses", List.of(DossierStatus.values()));
    }

}
