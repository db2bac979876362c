package vn.motcua.dossier.casefile;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.rules.interagency.Sight;

/** The dossiers of other agencies that one's own agency has a part in, or had. */
@Controller
@RequestMapping("/ho-so-lien-quan")
class SharedPage {

    private final SharedFiles files;

    private final SharedReturns returns;

    private final Commands commands;

    private final Texts texts;

    SharedPage(SharedFiles files, SharedReturns returns, Commands commands, Texts texts) {
        this.files = files;
        this.returns = returns;
        this.commands = commands;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("casefile/shared-list").addObject("rows",
                this.files.list()
                    .stream()
                    .map((line) -> new SharedRow(line.dossier().id().toString(), code(line.dossier()),
                            line.dossier().subject().procedureName(), line.agency(), why(line.sights())))
                    .toList());
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, null);
    }

    @PostMapping("/{id}/xem-giay-to")
    ModelAndView reveal(@PathVariable UUID id, @RequestParam("party") PartyRole party,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        this.commands.act(() -> this.files.recordReveal(id, reason));
        return page(id, party);
    }

    private String code(Dossier dossier) {
        return (dossier.code() == null) ? this.texts.of("shared.no-code") : dossier.code();
    }

    private ModelAndView page(UUID id, @Nullable PartyRole revealed) {
        SharedFile file = this.files.open(id, revealed);
        return new ModelAndView("casefile/shared").addObject("file", file)
            .addObject("why", why(file.sights()))
            .addObject("code", code(file.dossier()))
            .addObject("returns", this.returns.of(file.dossier()))
            .addObject("entered", Entered.NOTHING);
    }

    private String why(List<Sight> sights) {
        return String.join("; ",
                sights.stream().map((sight) -> this.texts.of("shared.ground." + sight.ground())).distinct().toList());
    }

}
