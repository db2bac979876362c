package vn.motcua.dossier.code;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.paper.Regimes;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.dossier.ReservedCodeRules;

/**
 * Gives out dossier codes (mã số hồ sơ): unique and gapless per receiving agency and day.
 * The counter's row stays locked until the end of the transaction, so it is taken last in
 * the accept. How it is written is the regime's of that day.
 */
@Component
public class DossierCodes {

    private static final String IN_AN_ADDRESS = "ma=";

    private final CodeCounter counter;

    private final ReservedCodeStore reserved;

    private final Regimes regimes;

    DossierCodes(CodeCounter counter, ReservedCodeStore reserved, Regimes regimes) {
        this.counter = counter;
        this.reserved = reserved;
        this.regimes = regimes;
    }

    /**
     * The reserved code of a receipt that was written by hand, locked for this dossier
     * until the end of the transaction.
     * @param typed the code, or the address in the receipt's QR code; null or blank where
     * the next code is to be given out
     * @return null where the next code is to be given out
     * @throws Refusal at {@code reservedCode} if a dossier of this agency and day cannot
     * have it
     */
    public @Nullable String requireUsable(@Nullable String typed, String agency, LocalDate receivedOn) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String code = read(typed);
        ReservedCodeRules.requireUsable(this.reserved.lock(code).orElse(null), code, agency, receivedOn);
        return code;
    }

    static String read(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf(IN_AN_ADDRESS);
        return ((at < 0) ? text : text.substring(at + IN_AN_ADDRESS.length())).toUpperCase(Locale.ROOT);
    }

    /**
     * The code of an accepted dossier.
     * @param usable answer of {@link #requireUsable}
     * @param now legal time
     */
    public String give(UUID dossier, @Nullable String usable, String agency, LocalDate receivedOn, Instant now) {
        if (usable != null) {
            this.reserved.use(usable, dossier, now);
            return usable;
        }
        return this.regimes.on(receivedOn).code().format(agency, receivedOn, this.counter.take(agency, receivedOn, 1));
    }

}
