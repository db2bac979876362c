package vn.motcua.dossier.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.directory.Directory;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.limit.CaseLimit;
import vn.motcua.rules.limit.LocalityClass;

/** The limits of a procedure at an agency, whose place may give more time (domain C2). */
@Component
public class Limits {

    private final Directory directory;

    Limits(Directory directory) {
        this.directory = directory;
    }

    /**
     * The limit of a case.
     * @param day of reception: a commune may be of another class later
     * @param chosen code of the case; null or empty for the general one
     * @throws Refusal on field {@code limitCase}, where the procedure knows no such case
     */
    public CaseLimit of(Procedure procedure, String agency, LocalDate day, @Nullable String chosen) {
        return procedure.limits().of(chosen, this.directory.agencyOn(agency, day).localities());
    }

    /**
     * What an officer can choose from, the general case first; none where there is
     * nothing to choose.
     */
    public List<CaseLimit> choices(Procedure procedure, String agency, LocalDate day) {
        List<CaseLimit> choices = procedure.limits().choices(this.directory.agencyOn(agency, day).localities());
        return (choices.size() > 1) ? choices : List.of();
    }

    /**
     * Every limit that somebody may have there, read for each class of the place by
     * itself, so that lines which contradict each other at this place still count.
     */
    public Stream<TimeLimit> possible(Procedure procedure, String agency, LocalDate day) {
        Stream<Set<LocalityClass>> places = this.directory.agencyOn(agency, day).localities().stream().map(Set::of);
        return Stream.concat(Stream.of(Set.<LocalityClass>of()), places)
            .flatMap((place) -> procedure.limits().choices(place).stream())
            .map(CaseLimit::limit)
            .distinct();
    }

}
