package vn.motcua.dossier.procedureimport;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.procedure.Doubt;

/** Says in Vietnamese what is doubtful or unreadable. */
@Component
class Sentences {

    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    String of(Doubt doubt) {
        return this.texts.named("doubt." + doubt.reason().code(), doubt.facts());
    }

    List<String> of(List<Doubt> doubts) {
        return doubts.stream().map(this::of).toList();
    }

    String of(LineFault fault) {
        return this.texts.named("import.fault." + fault.kind().code(), Map.of("fact", fault.fact()));
    }

}
