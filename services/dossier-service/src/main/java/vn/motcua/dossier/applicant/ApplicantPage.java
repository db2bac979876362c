package vn.motcua.dossier.applicant;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;

/** {@code /ho-so/{id}/nguoi/{role}}: one party of a dossier is put right. */
@Controller
@RequestMapping("/ho-so/{id}/nguoi/{role}")
class ApplicantPage {

    private final Applicants applicants;

    private final Register register;

    private final Parties parties;

    private final Access access;

    private final RefusalSentences sentences;

    private final Texts texts;

    ApplicantPage(Applicants applicants, Register register, Parties parties, Access access, RefusalSentences sentences,
            Texts texts) {
        this.applicants = applicants;
        this.register = register;
        this.parties = parties;
        this.access = access;
        this.sentences = sentences;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable String role) {
        PartyRole part = ApplicantApi.role(role);
        Dossier dossier = permitted(id);
        return page(dossier, part, proposed(this.parties.of(id).get(part)), Map.of());
    }

    /** An empty number leaves the old one, which the page does not show. */
    @PostMapping
    ModelAndView correct(@PathVariable UUID id, @PathVariable String role, @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        PartyRole part = ApplicantApi.role(role);
        String number = fields.getOrDefault("idNumber", "");
        try {
            Corrected done = this.applicants.correct(id, part,
                    new Said(fields.get("kind"), fields.get("name"), fields.get("idKind"),
                            number.isBlank() ? null : number, fields.get("phone"), fields.get("email"),
                            fields.get("address"), fields.get("reason"), fields.get("proof")));
            Alert.done(this.texts.of(done.receiptReplaced() ? "applicant.done.receipt" : "applicant.done"))
                .on(redirect);
            return new ModelAndView("redirect:/ho-so/" + id);
        }
        catch (Refusal refused) {
            return again(id, part, fields, List.of(refused));
        }
        catch (Refusals refused) {
            return again(id, part, fields, refused.all());
        }
    }

    private ModelAndView again(UUID id, PartyRole part, Map<String, String> fields, List<Refusal> refusals) {
        Map<String, String> errors = new LinkedHashMap<>();
        String prefix = Applicants.field(part) + ".";
        refusals.forEach((refusal) -> errors.putIfAbsent(
                refusal.field().startsWith(prefix) ? refusal.field().substring(prefix.length()) : refusal.field(),
                this.sentences.of(refusal)));
        ModelAndView page = page(permitted(id), part, fields, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Dossier dossier, PartyRole part, Map<String, String> values, Map<String, String> errors) {
        Party known = this.parties.of(dossier.id()).get(part);
        return new ModelAndView("applicant/correct").addObject("dossier", dossier)
            .addObject("part", part)
            .addObject("values", values)
            .addObject("errors", errors)
            .addObject("covered", (known == null) ? "" : this.access.masked(known.idNumber()));
    }

    private static Map<String, String> proposed(@Nullable Party party) {
        Map<String, String> values = new HashMap<>();
        if (party != null) {
            values.put("kind", party.kind());
            values.put("name", party.name());
            values.put("idKind", party.idKind());
            values.put("phone", (party.phone() == null) ? "" : party.phone());
            values.put("email", (party.email() == null) ? "" : party.email());
            values.put("address", (party.address() == null) ? "" : party.address());
        }
        return values;
    }

    private Dossier permitted(UUID id) {
        this.access.require(Role.DESK_OFFICER, Role.SUPERVISOR);
        Dossier dossier = this.register.get(id);
        this.access.requireAgency(dossier.subject().agency());
        return dossier;
    }

}
