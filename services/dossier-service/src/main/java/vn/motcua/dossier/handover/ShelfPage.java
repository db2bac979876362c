package vn.motcua.dossier.handover;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.Refusal;

/** Kết quả chưa nhận: what lies at the desk, where, and whom somebody called. */
@Controller
class ShelfPage {

    private final Shelf shelf;

    private final Access access;

    private final RefusalSentences sentences;

    private final Texts texts;

    ShelfPage(Shelf shelf, Access access, RefusalSentences sentences, Texts texts) {
        this.shelf = shelf;
        this.access = access;
        this.sentences = sentences;
        this.texts = texts;
    }

    @GetMapping("/ket-qua-chua-nhan")
    ModelAndView show() {
        this.access.require(Role.DESK_OFFICER, Role.SUPERVISOR);
        return new ModelAndView("handover/uncollected").addObject("results", this.shelf.uncollected());
    }

    @PostMapping("/ket-qua-chua-nhan/{id}/xep-tu")
    String shelve(@PathVariable UUID id, @RequestParam(name = "place", defaultValue = "") String place,
            RedirectAttributes redirect) {
        return act(() -> this.shelf.shelve(id, place), "shelf.shelved", "/ket-qua-chua-nhan", redirect);
    }

    @PostMapping("/ket-qua-chua-nhan/{id}/goi-dien")
    String called(@PathVariable UUID id, @RequestParam(name = "words", defaultValue = "") String words,
            RedirectAttributes redirect) {
        return act(() -> this.shelf.called(id, words), "shelf.called", "/ket-qua-chua-nhan", redirect);
    }

    @PostMapping("/ho-so/{id}/ket-qua/khong-phat-duoc")
    String undelivered(@PathVariable UUID id, @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return act(() -> this.shelf.undelivered(id, reason), "shelf.came-back", "/ho-so/" + id, redirect);
    }

    private String act(Runnable act, String done, String back, RedirectAttributes redirect) {
        try {
            act.run();
            Alert.done(this.texts.of(done)).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:" + back;
    }

}
