package vn.motcua.dossier.tracking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.paper.Regime;
import vn.motcua.dossier.paper.Regimes;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.result.Result;
import vn.motcua.dossier.result.Results;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;

/**
 * {@code /xac-thuc/{token}}: where the QR of a paper leads to (xác thực văn bản), and the
 * page that says whether a result still holds.
 */
@Controller
class ProofPage {

    private final PaperOffice papers;

    private final Register register;

    private final Regimes regimes;

    private final Directory directory;

    private final Results results;

    private final LegalClock clock;

    ProofPage(PaperOffice papers, Register register, Regimes regimes, Directory directory, Results results,
            LegalClock clock) {
        this.papers = papers;
        this.register = register;
        this.regimes = regimes;
        this.directory = directory;
        this.results = results;
        this.clock = clock;
    }

    @GetMapping("/xac-thuc/{token}")
    ModelAndView show(@PathVariable String token) {
        Optional<Proof> proof = token(token).flatMap(this.papers::findByToken).map(this::proof);
        Optional<ResultProof> result = proof.isPresent() ? Optional.empty()
                : token(token).flatMap(this.results::findByToken).map(this::proof);
        ModelAndView page = new ModelAndView("tracking/proof");
        page.setStatus((proof.isPresent() || result.isPresent()) ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        page.addObject("proof", proof.orElse(null));
        page.addObject("result", result.orElse(null));
        return page;
    }

    private ResultProof proof(Result result) {
        LocalDate day = result.signedAt().toLocalDate();
        boolean expired = result.validTo() != null
                && result.validTo().isBefore(LocalDate.ofInstant(this.clock.instant(), Clocks.ZONE));
        return new ResultProof(result.kind(), result.title(), result.number(),
                this.directory.agencyOn(result.agency(), day).name(), day, result.validTo(), result.state(), expired);
    }

    private Proof proof(IssuedPaper paper) {
        LocalDate day = paper.signedAt().toLocalDate();
        UUID dossier = paper.dossier();
        String known = (dossier == null) ? null : this.register.get(dossier).subject().regime();
        Regime.Form form = ((known == null) ? this.regimes.on(day) : this.regimes.byId(known)).form(paper.form(), day);
        return new Proof(form.title(), form.mark(), paper.number(), this.directory.agencyOn(paper.agency(), day).name(),
                day, paper.replaced());
    }

    private static Optional<UUID> token(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty(); // no token of ours: the page says that there is no
                                     // such paper
        }
    }

}
