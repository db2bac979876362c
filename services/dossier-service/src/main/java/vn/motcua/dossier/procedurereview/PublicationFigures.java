package vn.motcua.dossier.procedurereview;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How much of what an agency receives is public: the target is 100% at the desk and on
 * the website.
 *
 * @param received procedures in force that the agency receives
 * @param inBothPlaces those whose version in force is posted in both places
 * @param inTime those that were posted in both places in time (Decree 63/2010/NĐ-CP Art.
 * 24)
 * @param rate {@code inBothPlaces} of {@code received}, in percent, cut down; absent
 * where nothing is received
 * @param missing what is not public in both places, by code
 */
public record PublicationFigures(int received, int atDesk, int onWebsite, int inBothPlaces, int inTime,
        @Nullable Integer rate, List<Missing> missing) {

    public PublicationFigures {
        missing = List.copyOf(missing);
    }

    /**
     * A procedure that people cannot read everywhere.
     *
     * @param review where somebody is at it
     */
    public record Missing(String procedure, int version, String name, @Nullable UUID review, boolean atDesk,
            boolean onWebsite) {
    }

}
