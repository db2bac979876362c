package vn.motcua.dossier.tracking;

import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.register.Register;

/** {@code /tra-cuu}: anyone with a code sees how far the dossier has come. */
@Controller
class TrackingPage {

    private final Register register;

    TrackingPage(Register register) {
        this.register = register;
    }

    @GetMapping("/tra-cuu")
    ModelAndView show(@RequestParam(name = "ma", defaultValue = "") String asked) {
        String code = asked.strip().toUpperCase(Locale.ROOT);
        Optional<Tracked> tracked = code.isEmpty() ? Optional.empty() : find(code);
        ModelAndView page = new ModelAndView("tracking/tracking");
        page.setStatus((code.isEmpty() || tracked.isPresent()) ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        page.addObject("asked", asked.strip());
        page.addObject("tracked", tracked.orElse(null));
        return page;
    }

    /** The register also knows ids; the public page answers to codes only. */
    private Optional<Tracked> find(String code) {
        return this.register.find(code).filter((dossier) -> code.equals(dossier.code())).map(Tracked::of);
    }

}
