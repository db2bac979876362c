package vn.motcua.dossier.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Limits;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.RequiredDocument;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.DossierChange;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.limit.CaseLimit;
import vn.motcua.rules.procedure.VersionChange;

/**
 * A dossier is received under the version of its procedure that is in force on the day of
 * its reception, like the regime (domain R0.4): what was in force when it was submitted
 * may have been amended or abolished since.
 */
@Component
public class VersionsOnReception {

    private final Catalogue catalogue;

    private final Limits limits;

    private final Register register;

    private final History history;

    private final RefusalSentences sentences;

    private final Texts texts;

    VersionsOnReception(Catalogue catalogue, Limits limits, Register register, History history,
            RefusalSentences sentences, Texts texts) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.register = register;
        this.history = history;
        this.sentences = sentences;
        this.texts = texts;
    }

    /**
     * The version that a submitted dossier is received under on that day.
     * @throws Refusal if none is in force at its agency
     */
    public Procedure of(Dossier dossier, LocalDate day) {
        try {
            return this.catalogue.inForce(dossier.subject().procedure(), dossier.subject().agency(), day,
                    LocalDate.ofInstant(dossier.submittedAt(), Clocks.ZONE));
        }
        catch (Refusal refused) {
            if (refused.reason() == RefusalReason.PROCEDURE_NOT_IN_FORCE) {
                throw new Refusal(RefusalReason.PROCEDURE_NOT_IN_FORCE_AT_RECEPTION, "procedure", refused.facts());
            }
            throw refused;
        }
    }

    /**
     * Puts a locked dossier under that version, with the limit of the case that is chosen
     * now; the place speaks for itself (domain C2).
     * @param now legal time of the acceptance
     */
    Dossier receive(Dossier dossier, LocalDate day, @Nullable String limitCase, Instant now, String officer) {
        Dossier.Subject old = dossier.subject();
        Procedure procedure = of(dossier, day);
        CaseLimit limit = this.limits.of(procedure, old.agency(), day, limitCase);
        if (procedure.version() != old.procedureVersion()) {
            Dossier moved = limited(this.register.change(dossier.id()).procedure(under(old, procedure, limit)), limit);
            this.history.record(new DossierFact.VersionMoved(moved.snapshot(), old.procedureVersion(), officer), now,
                    officer, "basis", basis(dossier, procedure, limit, day));
            return moved;
        }
        boolean known = limit.code().isEmpty() && limit.limit().equals(old.limit())
                && limit.grounds().equals(old.limitGrounds());
        return known ? dossier : limited(this.register.change(dossier.id()), limit);
    }

    private static Dossier limited(DossierChange change, CaseLimit limit) {
        return change.limit(limit).save();
    }

    /**
     * What the dossier would be about if it were received on that day; as it is where it
     * cannot be, which {@link #news} says.
     */
    public Dossier.Subject asIfReceived(Dossier dossier, LocalDate day) {
        try {
            Procedure procedure = of(dossier, day);
            return under(dossier.subject(), procedure,
                    this.limits.of(procedure, dossier.subject().agency(), day, null));
        }
        catch (Refusal refused) {
            return dossier.subject();
        }
    }

    private static Dossier.Subject under(Dossier.Subject old, Procedure procedure, CaseLimit limit) {
        return new Dossier.Subject(old.agency(), procedure.unit(), procedure.code(), procedure.version(),
                procedure.name(), procedure.field(), old.regime(), old.channel(), procedure.onlineLevel(),
                procedure.settledAtDesk(), limit.limit(), old.sets(), old.returnBy(),
                limit.code().isEmpty() ? null : limit.code(), limit.grounds());
    }

    private String basis(Dossier dossier, Procedure procedure, CaseLimit limit, LocalDate day) {
        List<String> words = new ArrayList<>(List.of(this.texts.of("version.basis", Formats.day(day))));
        words.addAll(told(change(dossier, procedure, limit)));
        return String.join(" ", words);
    }

    /**
     * What an officer who is about to receive a submitted dossier has to know; empty
     * where it is received under what it was submitted under.
     */
    public List<String> news(Dossier dossier, LocalDate day) {
        try {
            Procedure procedure = of(dossier, day);
            return (procedure.version() == dossier.subject().procedureVersion()) ? List.of()
                    : news(dossier, procedure, day);
        }
        catch (Refusal refused) {
            return List.of(this.sentences.of(refused));
        }
    }

    private List<String> news(Dossier dossier, Procedure procedure, LocalDate day) {
        List<String> words = new ArrayList<>();
        words.add(this.texts.of("version.other", procedure.version(), dossier.subject().procedureVersion()));
        CaseLimit limit = this.limits.of(procedure, dossier.subject().agency(), day, null);
        words.addAll(told(change(dossier, procedure, limit)));
        return words;
    }

    private VersionChange change(Dossier dossier, Procedure procedure, CaseLimit limit) {
        Procedure before = this.catalogue.version(dossier.subject().procedure(), dossier.subject().procedureVersion());
        return VersionChange.of(dossier.subject().limit(), limit.limit(), names(before), names(procedure));
    }

    private static List<String> names(Procedure procedure) {
        return procedure.documents().stream().map(RequiredDocument::name).toList();
    }

    private List<String> told(VersionChange change) {
        List<String> words = new ArrayList<>();
        if (change.changesLimit()) {
            words.add(this.texts.of("version.limit", change.limitAfter().toVietnamese(),
                    change.limitBefore().toVietnamese()));
        }
        papers("version.papers-added", change.added()).ifPresent(words::add);
        papers("version.papers-gone", change.gone()).ifPresent(words::add);
        return words;
    }

    private Optional<String> papers(String key, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(this.texts.of(key, String.join("; ", names)));
    }

}
