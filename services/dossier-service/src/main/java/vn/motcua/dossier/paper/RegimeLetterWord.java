package vn.motcua.dossier.paper;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.page.LetterWord;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;

/** Reads the word from the file of the regime. */
@Component
class RegimeLetterWord implements LetterWord {

    private final Regimes regimes;

    private final LegalClock clock;

    RegimeLetterWord(Regimes regimes, LegalClock clock) {
        this.regimes = regimes;
        this.clock = clock;
    }

    @Override
    public String of(@Nullable String regime) {
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Clocks.ZONE);
        Regime known = (regime == null) ? this.regimes.on(today) : this.regimes.byId(regime);
        return Objects.requireNonNull(known.form(FormKey.APOLOGY, today).shortTitle(), "a word for the letter");
    }

}
