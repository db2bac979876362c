package vn.motcua.dossier.procedureimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.ProcedureNews;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.catalogue.RequiredDocument;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.procedure.NationalRecord;
import vn.motcua.rules.procedure.PublicationRules;
import vn.motcua.rules.procedure.RecordReading;

/** Makes a version of the catalogue of what was imported. */
@Component
class Publication {

    private final Catalogue catalogue;

    private final LegalClock clock;

    private final Texts texts;

    private final ProcedureNews news;

    Publication(Catalogue catalogue, LegalClock clock, Texts texts, ProcedureNews news) {
        this.catalogue = catalogue;
        this.news = news;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * Publishes a sound line, in force from today. What no line says of supplements is as
     * the regime has it under which a dossier is received.
     * @return the version
     */
    int publish(NationalRecord record, RecordReading reading) {
        Procedure procedure = new Procedure(record.code(), 0, record.name(), record.field(), "",
                Objects.requireNonNull(reading.limit(), "a sound line has a limit"), null, null, false, "UNKNOWN",
                reading.feeVnd(), reading.feeNote(), papers(record), record.result(), source(record), null, null,
                reading.limitText(), List.of(), false, "", false);
        return this.catalogue.publish(new PublishedProcedure(procedure, this.clock.today(), null));
    }

    /** What the line clearly says, and what only the catalogue knows. */
    Correction proposed(Draft draft) {
        Correction clear = Correction.proposed(draft, this.clock.today());
        return this.catalogue.newest(draft.code())
            .map((known) -> new Correction(clear.name(), clear.field(), clear.limit(), clear.limitText(),
                    known.procedure().limitCases(), clear.feeVnd(), clear.feeNote(), clear.result(),
                    known.procedure().onlineLevel(), clear.documents(), Terms.of(known.procedure()),
                    later(known.from()), ""))
            .orElse(clear);
    }

    private LocalDate later(LocalDate day) {
        LocalDate today = this.clock.today();
        return day.isAfter(today) ? day : today;
    }

    /** The newest version as it is, to be amended from the first day that is possible. */
    Correction amended(PublishedProcedure newest) {
        return Correction.of(newest.procedure(), later(newest.from()));
    }

    /**
     * Publishes what a person made of a line or of the newest version, and tells the
     * world where the procedure is received.
     * @param source where the content was read
     * @return the version
     */
    int publish(String code, String source, Correction wanted) {
        Optional<PublishedProcedure> known = this.catalogue.newest(code);
        PublicationRules.check(wanted.wanted(), known.map(PublishedProcedure::from).orElse(null), this.clock.today());
        int version = this.catalogue.publish(new PublishedProcedure(procedure(code, source, wanted),
                Objects.requireNonNull(wanted.validFrom()), null));
        this.news.tell(code);
        return version;
    }

    private static Procedure procedure(String code, String source, Correction wanted) {
        Terms terms = wanted.terms();
        return new Procedure(code, 0, wanted.name().strip(), wanted.field(), "", Objects.requireNonNull(wanted.limit()),
                terms.supplementPolicy(), terms.maxSupplementRounds(), terms.settledAtDesk(), wanted.onlineLevel(),
                wanted.feeVnd(), wanted.feeNote(), wanted.documents(), wanted.result(), source, terms.verifyLimit(),
                terms.supplementWait(), wanted.limitText(), wanted.cases(), terms.outagePauses(),
                terms.financialPause(), terms.crossTerritory());
    }

    /** Where the content was read. */
    String source(NationalRecord record) {
        return this.texts.of("procedures.source", record.decision());
    }

    static List<RequiredDocument> papers(NationalRecord record) {
        return record.documents()
            .stream()
            .map((paper) -> new RequiredDocument(paper.name(), paper.originals(), paper.copies()))
            .toList();
    }

}
