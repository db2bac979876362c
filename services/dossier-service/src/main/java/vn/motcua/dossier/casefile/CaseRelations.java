package vn.motcua.dossier.casefile;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.duplicate.Duplicates;
import vn.motcua.dossier.group.Groups;
import vn.motcua.dossier.move.Moves;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Links;

/** Tells what a dossier has to do with others. */
@Component
class CaseRelations {

    private final Duplicates duplicates;

    private final Links links;

    private final Groups groups;

    private final Moves moves;

    private final Catalogue catalogue;

    private final Directory directory;

    private final WorkingSpans spans;

    private final Texts texts;

    CaseRelations(Duplicates duplicates, Links links, Groups groups, Moves moves, Catalogue catalogue,
            Directory directory, WorkingSpans spans, Texts texts) {
        this.duplicates = duplicates;
        this.links = links;
        this.groups = groups;
        this.moves = moves;
        this.catalogue = catalogue;
        this.directory = directory;
        this.spans = spans;
        this.texts = texts;
    }

    /** The other agencies that handle its procedure. */
    List<Agency> others(Dossier dossier) {
        List<String> codes = this.catalogue.agenciesOf(dossier.subject().procedure());
        return this.directory.agencies()
            .stream()
            .filter((agency) -> codes.contains(agency.code()) && !agency.code().equals(dossier.subject().agency()))
            .toList();
    }

    /** Where it was, and how long each agency had it. */
    private List<String> stays(Dossier dossier) {
        List<String> lines = new ArrayList<>();
        this.moves.of(dossier.id())
            .forEach((move) -> lines.add(this.texts.of("case.moves.line", name(move.from()), name(move.to()),
                    Formats.moment(move.at().toInstant()), move.reason())));
        this.moves.used(dossier)
            .forEach((agency, time) -> lines
                .add(this.texts.of("case.moves.used", name(agency), this.spans.words(time))));
        return lines;
    }

    private String name(String agency) {
        return this.directory.agency(agency).name();
    }

    private static boolean mayJoin(Dossier dossier, Actor reader) {
        return reader.has(Role.DESK_OFFICER) && reader.agency().equals(dossier.subject().agency()) && dossier.isOpen();
    }

    CaseRelated of(Dossier dossier, Actor reader) {
        boolean mayClose = reader.hasAny(Role.DESK_OFFICER, Role.SUPERVISOR)
                && reader.agency().equals(dossier.subject().agency());
        return new CaseRelated(this.duplicates.of(dossier), this.links.of(dossier.id()), stays(dossier), mayClose,
                this.groups.of(dossier.id()).orElse(null), mayJoin(dossier, reader));
    }

}
