package vn.motcua.dossier.supervision;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.time.LegalClock;

/**
 * The late board (theo dõi hồ sơ quá hạn): what is late, what will be, and who holds it.
 */
@Controller
class LateBoardPage {

    private final LateBoards boards;

    private final Access access;

    private final LegalClock clock;

    LateBoardPage(LateBoards boards, Access access, LegalClock clock) {
        this.boards = boards;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/qua-han")
    ModelAndView show(@RequestParam(name = "lo-hen-lai", defaultValue = "1") int broken,
            @RequestParam(name = "qua-han", defaultValue = "1") int overdue,
            @RequestParam(name = "chua-tra-loi", defaultValue = "1") int unanswered,
            @RequestParam(name = "sap-den-han", defaultValue = "1") int soon,
            @RequestParam(name = "con-no", defaultValue = "1") int owing) {
        return new ModelAndView("supervision/late").addObject("board", this.boards.of(this.access.requireReader(),
                this.clock.instant(), LatePages.of(broken, overdue, unanswered, soon, owing)));
    }

}
