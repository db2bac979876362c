package vn.motcua.dossier.procedureimport;

import java.util.List;
import java.util.stream.Stream;

import vn.motcua.rules.procedure.Doubt;

/** A procedure that waits for a person, and why. */
public record ReviewLine(String code, String name, List<Doubt> doubts) {

    public ReviewLine {
        doubts = List.copyOf(doubts);
    }

    ReviewLine together(ReviewLine other) {
        return new ReviewLine(this.code, this.name,
                Stream.concat(this.doubts.stream(), other.doubts.stream()).toList());
    }

}
