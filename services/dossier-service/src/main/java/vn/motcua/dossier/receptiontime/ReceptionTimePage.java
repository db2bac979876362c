package vn.motcua.dossier.receptiontime;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The button that puts the reception of a dossier right, on its page. */
@Controller
class ReceptionTimePage {

    private final ReceptionTimes times;

    private final RefusalSentences sentences;

    private final Texts texts;

    ReceptionTimePage(ReceptionTimes times, RefusalSentences sentences, Texts texts) {
        this.times = times;
        this.sentences = sentences;
        this.texts = texts;
    }

    @PostMapping("/ho-so/{id}/sua-gio-tiep-nhan")
    String correct(@PathVariable UUID id, @RequestParam(defaultValue = "") String receivedAt,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        try {
            this.times.correct(id, read(receivedAt), reason);
            Alert.done(this.texts.of("reception-time.done")).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/ho-so/" + id;
    }

    private static @Nullable Instant read(String entered) {
        try {
            return entered.isBlank() ? null : LocalDateTime.parse(entered.strip()).atZone(Clocks.ZONE).toInstant();
        }
        catch (DateTimeParseException unreadable) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "receivedAt", "value", entered);
        }
    }

}
