package vn.motcua.dossier.correction;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.resolution.RefusalNotice;
import vn.motcua.dossier.resolution.StopNotice;
import vn.motcua.events.Outcome;

/**
 * The notice of a refusal or a stop that was wrong: issued again under its own number,
 * naming the old one, or withdrawn where the dossier is approved after all.
 */
@Component
class CorrectedNotices {

    private static final Set<FormKey> NOTICES = Set.of(FormKey.SETTLE_REFUSAL, FormKey.STOP);

    private final PaperOffice papers;

    private final RefusalNotice refusals;

    private final StopNotice stops;

    private final Texts texts;

    CorrectedNotices(PaperOffice papers, RefusalNotice refusals, StopNotice stops, Texts texts) {
        this.papers = papers;
        this.refusals = refusals;
        this.stops = stops;
        this.texts = texts;
    }

    /**
     * Brings the notice in line with the corrected result.
     * @param dossier as it ends now, its corrected result signed
     * @param reason null for an approval
     */
    void issue(Dossier dossier, @Nullable String reason, Instant now, Actor signer) {
        String replaces = old(dossier).map(this::named).orElse(null);
        NOTICES.forEach((form) -> this.papers.withdraw(dossier.id(), form, now));
        Outcome outcome = dossier.handling().outcome();
        if (outcome == Outcome.REFUSED) {
            this.refusals.issueAnew(dossier, Objects.requireNonNull(reason), replaces, now, signer);
        }
        if (outcome == Outcome.STOPPED) {
            this.stops.issueAnew(dossier, Objects.requireNonNull(reason), replaces, now, signer);
        }
    }

    private Optional<IssuedPaper> old(Dossier dossier) {
        return this.papers.of(dossier.id())
            .stream()
            .filter((paper) -> NOTICES.contains(paper.form()))
            .max(Comparator.comparing(IssuedPaper::signedAt));
    }

    private String named(IssuedPaper paper) {
        return this.texts.of("correction.replaces", paper.number(), Formats.day(paper.signedAt().toLocalDate()));
    }

}
