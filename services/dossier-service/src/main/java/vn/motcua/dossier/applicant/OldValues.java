package vn.motcua.dossier.applicant;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Shows what stood there before the people of a dossier were put right, nothing covered:
 * to the head of the desk and the auditor, for a reason, once for each look, which is
 * written down before anything is shown.
 */
@Controller
class OldValues {

    private static final String LOOK = "PARTY_BEFORE";

    private final CorrectionStore store;

    private final Register register;

    private final Access access;

    private final Commands commands;

    private final RefusalSentences sentences;

    OldValues(CorrectionStore store, Register register, Access access, Commands commands, RefusalSentences sentences) {
        this.store = store;
        this.register = register;
        this.access = access;
        this.commands = commands;
        this.sentences = sentences;
    }

    /** The same over HTTP: it leaves a trace, so it is no mere reading. */
    @PostMapping("/api/dossiers/{id}/parties/before")
    @ResponseBody
    List<Before> look(@PathVariable UUID id, @RequestBody Why why) {
        return look(permitted(id), why.reason());
    }

    @PostMapping("/ho-so/{id}/nguoi-truoc-khi-sua")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        Dossier dossier = permitted(id);
        ModelAndView page = new ModelAndView("applicant/before").addObject("dossier", dossier);
        try {
            return page.addObject("lines", look(dossier, reason)).addObject("refused", "");
        }
        catch (Refusal refused) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("lines", List.of()).addObject("refused", this.sentences.of(refused));
        }
    }

    private Dossier permitted(UUID id) {
        this.access.require(Role.SUPERVISOR, Role.AUDITOR);
        Dossier dossier = this.register.get(id);
        this.access.requireReading(dossier.subject().agency());
        return dossier;
    }

    private List<Before> look(Dossier dossier, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        this.commands.act(() -> this.access.recordLook(LOOK, dossier.id(), reason.strip()));
        return this.store.of(dossier.id());
    }

    /**
     * @param reason why somebody looks
     */
    record Why(@Nullable String reason) {
    }

}
