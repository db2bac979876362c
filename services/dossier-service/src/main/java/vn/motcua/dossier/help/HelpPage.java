package vn.motcua.dossier.help;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /tro-giup}: what each screen does, the keys, the rules of dates in short. */
@Controller
class HelpPage {

    @GetMapping("/tro-giup")
    String show() {
        return "help/help";
    }

}
