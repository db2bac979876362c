package vn.motcua.dossier.procedureimport;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.procedurereview.ReviewOffice;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Makes the next version of a procedure out of the newest, where no imported line says
 * what a decision changed. Whoever receives the procedure has to check and publish it.
 */
@Component
class Amendments {

    private final Catalogue catalogue;

    private final Publication publication;

    private final ReviewOffice office;

    private final Access access;

    private final Commands commands;

    private final Texts texts;

    Amendments(Catalogue catalogue, Publication publication, ReviewOffice office, Access access, Commands commands,
            Texts texts) {
        this.catalogue = catalogue;
        this.publication = publication;
        this.office = office;
        this.access = access;
        this.commands = commands;
        this.texts = texts;
    }

    /**
     * The newest version.
     * @throws Refusal {@code NOT_FOUND}
     */
    PublishedProcedure newest(String code) {
        this.access.require(Role.CATALOGUE_ADMIN);
        return this.catalogue.newest(code)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "procedure", "procedure", code));
    }

    /** What the newest version says, to be changed. */
    Correction proposed(String code) {
        return this.publication.amended(newest(code));
    }

    /**
     * Publishes the changed content.
     * @param basedOn the version that was looked at
     * @return the version; the same where nothing differs
     * @throws Refusal {@code VERSION_MOVED_ON} where somebody was faster, {@code
     * REASON_MISSING} where the note does not say by which decision, else for what is
     * wrong with the content
     */
    int amend(String code, int basedOn, Correction wanted) {
        this.access.require(Role.CATALOGUE_ADMIN);
        if (wanted.note().isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "note");
        }
        return this.commands.run(() -> {
            this.catalogue.lock(code);
            PublishedProcedure newest = newest(code);
            int before = newest.procedure().version();
            if (before != basedOn) {
                throw new Refusal(RefusalReason.VERSION_MOVED_ON, "basedOn", "version", Integer.toString(before));
            }
            int version = this.publication.publish(code, this.texts.of("procedures.amended-source", wanted.note()),
                    wanted);
            if (version != before) {
                this.office.published(code, version, this.access.current().account());
            }
            return version;
        });
    }

}
