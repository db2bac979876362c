package vn.motcua.dossier.procedurereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.errand.Errands;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.procedurereview.ProcedureReview.Posted;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Who may read which review, and what is shown of it. */
@Component
class ReviewReading {

    static final int SIZE = 50;

    private final ReviewStore store;

    private final ReviewQuery list;

    private final ReviewFigures figures;

    private final Errands errands;

    private final Catalogue catalogue;

    private final Directory directory;

    private final Colleagues colleagues;

    private final Access access;

    private final Substitutes substitutes;

    private final LegalClock clock;

    ReviewReading(ReviewStore store, ReviewQuery list, ReviewFigures figures, Errands errands, Catalogue catalogue,
            Directory directory, Colleagues colleagues, Access access, Substitutes substitutes, LegalClock clock) {
        this.store = store;
        this.list = list;
        this.figures = figures;
        this.errands = errands;
        this.catalogue = catalogue;
        this.directory = directory;
        this.colleagues = colleagues;
        this.access = access;
        this.substitutes = substitutes;
        this.clock = clock;
    }

    private Actor requireReader() {
        this.access.require(Role.CATALOGUE_ADMIN, Role.UNIT_HEAD, Role.SIGNATORY, Role.SUPERVISOR, Role.AUDITOR);
        return this.access.current();
    }

    /** A page of what the reader may see, from 0: what is due first, first. */
    Page page(String filter, int page) {
        Actor reader = requireReader();
        if (page < 0) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "page");
        }
        Instant now = this.clock.instant();
        List<ReviewLine> lines = this.list.find(reader, filter, now, page, SIZE)
            .stream()
            .map((one) -> new ReviewLine(one, nameOf(one), unitName(one), isLate(one, now), unseen(one, now)))
            .toList();
        return new Page(lines, page, this.list.count(reader, filter, now), this.list.count(reader, "late", now));
    }

    /** How much of what the agency receives is public. */
    PublicationFigures figures() {
        Actor reader = requireReader();
        return this.figures.of(reader.agency());
    }

    /**
     * A review of the reader's agency; for a unit head, one of the own units.
     */
    ReviewView show(UUID id) {
        Actor reader = requireReader();
        ProcedureReview review = this.store.get(id);
        this.access.requireAgency(review.agency());
        if (!ReviewQuery.isWide(reader) && (review.unit() == null
                || !this.substitutes.unitsOf(reader, Role.UNIT_HEAD).contains(review.unit()))) {
            throw new Refusal(RefusalReason.NOT_ALLOWED, "unit", "unit", String.valueOf(review.unit()));
        }
        boolean mine = this.errands.openOf(id).filter((errand) -> this.errands.isMine(errand, reader)).isPresent();
        Instant now = this.clock.instant();
        List<ReviewStore.Note> notes = this.store.notes(id);
        Posted desk = review.publication().desk();
        Posted website = review.publication().website();
        Map<String, String> names = this.colleagues.names(
                Stream
                    .concat(notes.stream().map(ReviewStore.Note::officer),
                            Stream.of(desk, website).filter(Objects::nonNull).map(Posted::by))
                    .collect(Collectors.toSet()));
        return new ReviewView(review, nameOf(review), unitName(review), mine, isLate(review, now), unseen(review, now),
                by(desk, names), by(website, names), history(notes, names));
    }

    private static List<ReviewView.Line> history(List<ReviewStore.Note> notes, Map<String, String> names) {
        return notes.stream()
            .map((note) -> new ReviewView.Line(Formats.moment(note.at()),
                    names.getOrDefault(note.officer(), note.officer()), note.act(),
                    (note.words() == null) ? "" : note.words()))
            .toList();
    }

    private static String by(@Nullable Posted posted, Map<String, String> names) {
        return (posted == null) ? "" : names.getOrDefault(posted.by(), posted.by());
    }

    private String nameOf(ProcedureReview review) {
        return this.catalogue.version(review.procedure(), review.version()).name();
    }

    private String unitName(ProcedureReview review) {
        return (review.unit() == null) ? "" : this.directory.unit(review.unit()).name();
    }

    private static boolean isLate(ProcedureReview review, Instant now) {
        return review.dueAt() != null && now.isAfter(review.dueAt());
    }

    private static boolean unseen(ProcedureReview review, Instant now) {
        return review.inEffectUnseen(LocalDate.ofInstant(now, Clocks.ZONE));
    }

    /**
     * A page of reviews.
     *
     * @param late on all pages
     */
    record Page(List<ReviewLine> items, int page, long total, long late) {
    }

}
