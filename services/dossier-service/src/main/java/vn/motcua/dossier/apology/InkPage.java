package vn.motcua.dossier.apology;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Inbox;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The clerk's page: letters that wait for a signature, to print, number and scan. */
@Controller
class InkPage {

    private final InkSignatures signatures;

    private final SigningWays ways;

    private final Inbox inbox;

    private final Substitutes substitutes;

    private final Access access;

    private final LegalClock clock;

    private final Texts texts;

    private final RefusalSentences sentences;

    InkPage(InkSignatures signatures, SigningWays ways, Inbox inbox, Substitutes substitutes, Access access,
            LegalClock clock, Texts texts, RefusalSentences sentences) {
        this.signatures = signatures;
        this.ways = ways;
        this.inbox = inbox;
        this.substitutes = substitutes;
        this.access = access;
        this.clock = clock;
        this.texts = texts;
        this.sentences = sentences;
    }

    @GetMapping("/van-thu")
    ModelAndView show() {
        this.access.require(Role.CLERK, Role.SIGNATORY, Role.SUPERVISOR);
        Actor reader = this.access.current();
        List<Inbox.Line> waiting = this.inbox.ofKind(reader, WorkKind.SIGN_APOLOGY, false);
        return new ModelAndView("apology/ink").addObject("letters", waiting)
            .addObject("signers", this.substitutes.signers(reader.agency()))
            .addObject("onPaper", this.ways.isOnPaper(reader.agency()))
            .addObject("sealNotice", this.ways.sendsNotices(reader.agency()))
            .addObject("now", LocalDateTime.ofInstant(this.clock.instant(), Clocks.ZONE).withSecond(0).withNano(0));
    }

    @PostMapping("/van-thu/cach-ky")
    String way(@RequestParam boolean onPaper, @RequestParam(defaultValue = "false") boolean sealNotice,
            RedirectAttributes redirect) {
        try {
            this.ways.set(onPaper, sealNotice);
            Alert.done(this.texts.of("ink.way.done")).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/van-thu";
    }

    @PostMapping("/van-thu/{id}")
    String register(@PathVariable UUID id, @RequestParam String signedBy, @RequestParam String number,
            @RequestParam String signedAt, @RequestParam(defaultValue = "") String printed,
            @RequestParam("file") MultipartFile file, RedirectAttributes redirect) throws IOException {
        try {
            IssuedPaper paper = this.signatures.register(id,
                    new InkSignatures.Signed(signedBy, number, instant(signedAt), printed), file.getBytes());
            Alert.done(this.texts.of("ink.done", paper.number())).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/van-thu";
    }

    private static @Nullable Instant instant(String local) {
        try {
            return local.isBlank() ? null : LocalDateTime.parse(local.strip()).atZone(Clocks.ZONE).toInstant();
        }
        catch (DateTimeException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "signedAt", "value", local);
        }
    }

}
