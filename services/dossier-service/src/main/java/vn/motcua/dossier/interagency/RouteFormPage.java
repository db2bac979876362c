package vn.motcua.dossier.interagency;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.interagency.Forwarding;

/** The page on which the desk fixes the way of a dossier through other agencies. */
@Controller
@RequestMapping("/ho-so/{id}/lien-thong")
class RouteFormPage {

    private static final Pattern LINE = Pattern.compile("parts\\[(\\d+)].*");

    private final Routes routes;

    private final Register register;

    private final Directory directory;

    private final Access access;

    private final Texts texts;

    private final RefusalSentences sentences;

    RouteFormPage(Routes routes, Register register, Directory directory, Access access, Texts texts,
            RefusalSentences sentences) {
        this.routes = routes;
        this.register = register;
        this.directory = directory;
        this.access = access;
        this.texts = texts;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id) {
        Dossier dossier = permitted(id);
        return page(dossier, RouteForm.empty(dossier.subject().agency()), "", "");
    }

    @PostMapping
    ModelAndView send(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> entered,
            RedirectAttributes redirect) {
        RouteForm form = RouteForm.entered(entered);
        try {
            this.routes.send(id, form.route());
        }
        catch (Refusal refused) {
            ModelAndView again = page(permitted(id), form, sentence(refused), refused.field());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Alert.done(this.texts.of("interagency.sent")).on(redirect);
        return new ModelAndView("redirect:/ho-so/" + id);
    }

    @PostMapping("/dung")
    String callOff(@PathVariable UUID id, @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes redirect) {
        try {
            this.routes.callOff(id, reason);
            Alert.done(this.texts.of("interagency.called-off")).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/ho-so/" + id;
    }

    private Dossier permitted(UUID id) {
        this.access.require(Role.DESK_OFFICER);
        Dossier dossier = this.register.get(id);
        this.access.requireAgency(dossier.subject().agency());
        return dossier;
    }

    /** Which line it is about is said too. */
    private String sentence(Refusal refused) {
        String sentence = this.sentences.of(refused);
        Matcher line = LINE.matcher(refused.field());
        return line.matches()
                ? this.texts.of("interagency.in-line", Integer.toString(Integer.parseInt(line.group(1)) + 1), sentence)
                : sentence;
    }

    private ModelAndView page(Dossier dossier, RouteForm form, String error, String wrong) {
        String own = dossier.subject().agency();
        List<AgencyChoice> others = this.directory.agencies()
            .stream()
            .filter((agency) -> !agency.code().equals(own))
            .map((agency) -> new AgencyChoice(agency, this.directory.unitsOf(agency.code())))
            .filter((choice) -> !choice.units().isEmpty())
            .toList();
        return new ModelAndView("interagency/form").addObject("dossier", dossier)
            .addObject("own", this.directory.agency(own))
            .addObject("others", others)
            .addObject("forwardings", List.of(Forwarding.values()))
            .addObject("form", form)
            .addObject("error", error)
            .addObject("wrong", wrong);
    }

}
