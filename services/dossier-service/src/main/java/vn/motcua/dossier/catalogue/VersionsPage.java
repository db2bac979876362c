package vn.motcua.dossier.catalogue;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /thu-tuc/{code}/phien-ban}: the versions of a procedure with their days. */
@Controller
class VersionsPage {

    private final ProcedureVersions versions;

    VersionsPage(ProcedureVersions versions) {
        this.versions = versions;
    }

    @GetMapping("/thu-tuc/{code}/phien-ban")
    ModelAndView show(@PathVariable String code) {
        return new ModelAndView("catalogue/versions").addObject("code", code)
            .addObject("versions", this.versions.of(code));
    }

}
