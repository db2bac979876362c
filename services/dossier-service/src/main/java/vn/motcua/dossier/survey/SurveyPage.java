package vn.motcua.dossier.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.access.VisitorThrottle;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

/** {@code /khao-sat/{token}}: how was it? And the slip that leads there. */
@Controller
class SurveyPage {

    private final Surveys surveys;

    private final SurveyStore store;

    private final Register register;

    private final PaperOffice papers;

    private final VisitorThrottle throttle;

    private final Access access;

    private final Commands commands;

    private final RefusalSentences sentences;

    SurveyPage(Surveys surveys, SurveyStore store, Register register, PaperOffice papers, VisitorThrottle throttle,
            Access access, Commands commands, RefusalSentences sentences) {
        this.surveys = surveys;
        this.store = store;
        this.register = register;
        this.papers = papers;
        this.throttle = throttle;
        this.access = access;
        this.commands = commands;
        this.sentences = sentences;
    }

    @GetMapping("/khao-sat/{token}")
    ModelAndView ask(@PathVariable String token, HttpServletRequest request) {
        return answered(() -> page(uuid(token), Map.of(), "", List.of()), request);
    }

    @PostMapping("/khao-sat/{token}")
    ModelAndView answer(@PathVariable String token, @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        return answered(() -> {
            String remark = typed.getOrDefault("remark", "");
            Map<String, @Nullable Integer> levels = levels(typed);
            try {
                this.surveys.answer(uuid(token), levels, remark, request.getRemoteAddr());
                return new ModelAndView("survey/thanks").addObject("error", "");
            }
            catch (Refusals refused) {
                return page(uuid(token), levels, remark, refused.all().stream().map(this.sentences::of).toList());
            }
        }, request);
    }

    private ModelAndView answered(java.util.function.Supplier<ModelAndView> act, HttpServletRequest request) {
        try {
            this.throttle.count("SURVEY", request.getRemoteAddr(), SurveyApi.MOST);
            return act.get();
        }
        catch (Refusal refused) {
            ModelAndView page = new ModelAndView("survey/thanks").addObject("error", this.sentences.of(refused));
            page.setStatus((refused.reason() == RefusalReason.NOT_FOUND) ? HttpStatus.NOT_FOUND
                    : HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(UUID token, Map<String, @Nullable Integer> levels, String remark, List<String> errors) {
        ModelAndView page = new ModelAndView("survey/survey").addObject("token", token.toString())
            .addObject("questions", this.surveys.questions(token))
            .addObject("levels", levels)
            .addObject("remark", remark)
            .addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static Map<String, @Nullable Integer> levels(Map<String, String> typed) {
        Map<String, @Nullable Integer> levels = new HashMap<>();
        typed.forEach((field, value) -> {
            if (field.startsWith("q-")) {
                levels.put(field.substring(2), value.matches("[1-5]") ? Integer.parseInt(value) : 0);
            }
        });
        return levels;
    }

    private static UUID uuid(String token) {
        try {
            return UUID.fromString(token);
        }
        catch (IllegalArgumentException ex) {
            throw new Refusal(RefusalReason.NOT_FOUND, "survey");
        }
    }

    /**
     * The slip with the QR code, for whoever has just fetched the result. Who shows it
     * could open its address: answers from this machine are counted apart.
     */
    @GetMapping("/ho-so/{id}/phieu-khao-sat")
    ModelAndView slip(@PathVariable UUID id, HttpServletRequest request) {
        this.access.require(Role.DESK_OFFICER);
        this.access.requireAgency(this.register.get(id).subject().agency());
        Invitation invitation = this.store.of(id)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "survey", "id", id.toString()));
        this.commands.act(() -> this.store.printed(invitation.token(), request.getRemoteAddr()));
        String link = this.papers.publicUrl() + "/khao-sat/" + invitation.token();
        return new ModelAndView("survey/slip").addObject("link", link)
            .addObject("picture", this.papers.qrPicture(link));
    }

    @GetMapping("/muc-do-hai-long")
    ModelAndView sums() {
        this.access.require(Role.UNIT_HEAD, Role.SIGNATORY, Role.SUPERVISOR, Role.AUDITOR);
        return new ModelAndView("survey/sums").addObject("units", this.store.byUnit(this.access.current().agency()));
    }

}
