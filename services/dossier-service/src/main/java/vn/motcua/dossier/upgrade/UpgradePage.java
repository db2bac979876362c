package vn.motcua.dossier.upgrade;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.Texts;

/**
 * {@code /quan-tri/mo-hinh}: dossiers under older models, and what moving them would do.
 */
@Controller
@RequestMapping("/quan-tri/mo-hinh")
class UpgradePage {

    private final ModelUpgrades upgrades;

    private final Texts texts;

    UpgradePage(ModelUpgrades upgrades, Texts texts) {
        this.upgrades = upgrades;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@RequestParam(name = "sau", defaultValue = "") String after) {
        ModelUpgrades.Preview preview = this.upgrades.preview(after);
        return new ModelAndView("upgrade/upgrade").addObject("total", preview.total())
            .addObject("processes", preview.processes())
            .addObject("after", after);
    }

    @PostMapping
    ModelAndView move(@RequestParam(name = "sau", defaultValue = "") String after, RedirectAttributes redirect) {
        ModelUpgrades.Done done = this.upgrades.moveNext(after);
        Alert.done(this.texts.of("upgrade.done", done.moved(), done.refused().size())).on(redirect);
        if (done.more()) {
            redirect.addAttribute("sau", done.last());
        }
        return new ModelAndView("redirect:/quan-tri/mo-hinh");
    }

}
