package vn.motcua.dossier.casefile;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.duplicate.Duplicates;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Links;

/** Tells what a dossier has to do with others. */
@Component
class CaseRelations {

    private final Duplicates duplicates;

    private final Links links;

    CaseRelations(Duplicates duplicates, Links links) {
        this.duplicates = duplicates;
        this.links = links;
    }

    CaseRelated of(Dossier dossier, Actor reader) {
        boolean mayClose = reader.hasAny(Role.DESK_OFFICER, Role.SUPERVISOR)
                && reader.agency().equals(dossier.subject().agency());
        return new CaseRelated(this.duplicates.of(dossier), this.links.of(dossier.id()), mayClose);
    }

}
