package vn.motcua.dossier.procedurereview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.procedurereview.ProcedureReview.Posted;
import vn.motcua.dossier.procedurereview.ProcedureReview.Publication;
import vn.motcua.dossier.time.LegalClock;

/** Counts what is public of what an agency receives today. */
@Component
class ReviewFigures {

    private final Catalogue catalogue;

    private final ReviewQuery list;

    private final LegalClock clock;

    ReviewFigures(Catalogue catalogue, ReviewQuery list, LegalClock clock) {
        this.catalogue = catalogue;
        this.list = list;
        this.clock = clock;
    }

    PublicationFigures of(String agency) {
        Map<Version, ProcedureReview> known = new HashMap<>();
        // a version that is public stays so while its withdrawal is being posted
        this.list.publications(agency)
            .forEach((one) -> known.merge(new Version(one.procedure(), one.version()), one,
                    (earlier, later) -> later.publication().isComplete() ? later : earlier));
        Tally tally = new Tally();
        LocalDate today = this.clock.today();
        for (Procedure procedure : this.catalogue.allInForce(today)) {
            if (this.catalogue.agenciesOf(procedure.code()).contains(agency)) {
                tally.count(procedure, publication(known, procedure));
            }
        }
        return tally.figures();
    }

    /**
     * A version that only gives other days to what is public already, as a withdrawal
     * does, is public like the one before it.
     */
    private @Nullable ProcedureReview publication(Map<Version, ProcedureReview> known, Procedure procedure) {
        ProcedureReview own = known.get(new Version(procedure.code(), procedure.version()));
        ProcedureReview found = own;
        for (int older = procedure.version() - 1; (found == null || !found.publication().isComplete())
                && this.catalogue.saysTheSame(procedure, older); older--) {
            found = known.get(new Version(procedure.code(), older));
        }
        return (found != null && found.publication().isComplete()) ? found : own;
    }

    private record Version(String procedure, int number) {
    }

    private static final class Tally {

        private int received;

        private int atDesk;

        private int onWebsite;

        private int inBothPlaces;

        private int inTime;

        private final List<PublicationFigures.Missing> missing = new ArrayList<>();

        void count(Procedure procedure, @Nullable ProcedureReview review) {
            Publication publication = (review == null) ? Publication.NONE : review.publication();
            this.received++;
            this.atDesk += one(publication.desk() != null);
            this.onWebsite += one(publication.website() != null);
            this.inBothPlaces += one(publication.isComplete());
            this.inTime += one(inTime(publication, publication.desk()) && inTime(publication, publication.website()));
            if (!publication.isComplete()) {
                this.missing.add(new PublicationFigures.Missing(procedure.code(), procedure.version(), procedure.name(),
                        (review == null) ? null : review.id(), publication.desk() != null,
                        publication.website() != null));
            }
        }

        private static boolean inTime(Publication publication, @Nullable Posted posted) {
            return posted != null && publication.time().inTime(posted.on());
        }

        private static int one(boolean counted) {
            return counted ? 1 : 0;
        }

        PublicationFigures figures() {
            Integer rate = (this.received == 0) ? null : this.inBothPlaces * 100 / this.received;
            return new PublicationFigures(this.received, this.atDesk, this.onWebsite, this.inBothPlaces, this.inTime,
                    rate, this.missing);
        }

    }

}
