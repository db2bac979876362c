package vn.motcua.dossier.applicant;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Party;

/** Tells in the history what stood there and what stands there now; numbers covered. */
@Component
class CorrectionWords {

    private final Access access;

    private final Texts texts;

    CorrectionWords(Access access, Texts texts) {
        this.access = access;
        this.texts = texts;
    }

    String of(@Nullable Party before, Party after, CorrectionStore.Because because) {
        List<String> lines = new ArrayList<>();
        add(lines, "kind", kind(before), kind(after));
        add(lines, "name", (before == null) ? null : before.name(), after.name());
        add(lines, "idKind", idKind(before), idKind(after));
        add(lines, "phone", (before == null) ? null : before.phone(), after.phone());
        add(lines, "email", (before == null) ? null : before.email(), after.email());
        add(lines, "address", (before == null) ? null : before.address(), after.address());
        if (before == null || !Objects.equals(before.idNumber(), after.idNumber())) {
            lines.add(line("idNumber", (before == null) ? "" : this.access.masked(before.idNumber()),
                    this.access.masked(after.idNumber())));
        }
        lines.add(this.texts.of("applicant.because", because.reason()));
        if (!because.proof().isEmpty()) {
            lines.add(this.texts.of("applicant.proven", because.proof()));
        }
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            lines.add(line(field, before, after));
        }
    }

    private String line(String field, @Nullable String before, @Nullable String after) {
        return this.texts.of("applicant.changed", this.texts.of("field." + field), shown(before), shown(after));
    }

    private static String shown(@Nullable String value) {
        return (value == null || value.isEmpty()) ? "–" : value;
    }

    private @Nullable String kind(@Nullable Party party) {
        return (party == null) ? null : this.texts.of("case.kind." + party.kind());
    }

    private @Nullable String idKind(@Nullable Party party) {
        return (party == null) ? null : this.texts.of("case.identity." + party.idKind());
    }

}
