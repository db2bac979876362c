package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.apology.Letter;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.paper.Regime;
import vn.motcua.dossier.paper.Regimes;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;

/** The papers that were issued in a dossier, and the letter that may still be a draft. */
@Component
class CasePapers {

    private final PaperOffice office;

    private final Regimes regimes;

    private final Apologies apologies;

    private final Colleagues colleagues;

    private final Texts texts;

    private final LegalClock clock;

    CasePapers(PaperOffice office, Regimes regimes, Apologies apologies, Colleagues colleagues, Texts texts,
            LegalClock clock) {
        this.office = office;
        this.regimes = regimes;
        this.apologies = apologies;
        this.colleagues = colleagues;
        this.texts = texts;
        this.clock = clock;
    }

    List<CasePaper> of(Dossier dossier) {
        List<IssuedPaper> papers = this.office.of(dossier.id());
        Map<String, String> names = this.colleagues
            .names(papers.stream().map(IssuedPaper::signedBy).distinct().toList());
        return papers.stream()
            .map((paper) -> new CasePaper(paper,
                    title(dossier, paper.form(), paper.signedAt().toLocalDate()) + round(paper, papers),
                    names.getOrDefault(paper.signedBy(), paper.signedBy())))
            .toList();
    }

    private String title(Dossier dossier, FormKey form, LocalDate day) {
        String regime = dossier.subject().regime();
        Regime rules = (regime == null) ? this.regimes.on(day) : this.regimes.byId(regime);
        return rules.form(form, day).title();
    }

    /**
     * Requests for papers stand side by side; where there are several, each is counted.
     */
    private String round(IssuedPaper paper, List<IssuedPaper> all) {
        List<IssuedPaper> alike = all.stream().filter((other) -> other.form() == paper.form()).toList();
        boolean counted = paper.form() == FormKey.SUPPLEMENT && alike.size() > 1;
        return counted ? this.texts.of("case.paper.round", alike.indexOf(paper) + 1) : "";
    }

    /** The letter of apology, from its draft on. */
    @Nullable CaseLetter letter(Dossier dossier) {
        Letter letter = this.apologies.of(dossier.id()).orElse(null);
        if (letter == null) {
            return null;
        }
        String drafter = this.colleagues.names(List.of(letter.draftedBy()))
            .getOrDefault(letter.draftedBy(), letter.draftedBy());
        boolean draft = letter.paper() == null;
        Instant signedAt = letter.signedAt();
        LocalDate day = (signedAt == null) ? this.clock.today() : signedAt.atZone(Clocks.ZONE).toLocalDate();
        return new CaseLetter(title(dossier, FormKey.APOLOGY, day), this.texts.of("case.letter." + letter.state()),
                this.texts.of("apology-reason." + letter.reasonCode()), letter.reason(), letter.newDueAt(), drafter,
                letter.sentBackBecause(), draft ? "/ho-so/" + dossier.id() + "/phieu-xin-loi/du-thao.pdf"
                        : "/api/dossiers/" + dossier.id() + "/papers/" + letter.paper() + ".pdf",
                draft);
    }

}
