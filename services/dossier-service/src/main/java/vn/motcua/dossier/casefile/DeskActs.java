package vn.motcua.dossier.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.casefile.CaseForm.Weight;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * What the desk and its head do: bring a dossier to the competent agency, put its
 * reception right.
 */
@Component
class DeskActs {

    private static final Set<DossierStatus> IN_HAND = EnumSet.of(DossierStatus.ACCEPTED, DossierStatus.IN_PROGRESS,
            DossierStatus.AWAITING_SUPPLEMENT);

    private final CaseRelations relations;

    private final Catalogue catalogue;

    private final FormFields fields;

    private final Texts texts;

    DeskActs(CaseRelations relations, Catalogue catalogue, FormFields fields, Texts texts) {
        this.relations = relations;
        this.catalogue = catalogue;
        this.fields = fields;
        this.texts = texts;
    }

    List<CaseForm> of(Dossier dossier, Actor reader) {
        List<CaseForm> forms = new ArrayList<>(competent(dossier, reader));
        if (reader.has(Role.SUPERVISOR) && dossier.lateness().lateAt() == null && IN_HAND.contains(dossier.status())) {
            forms.add(form(dossier, "sua-gio-tiep-nhan", Weight.OTHER,
                    List.of(this.fields.rightReception(), this.fields.reason("reception-time", true))));
        }
        return forms;
    }

    /** To where the same procedure is handled; nowhere else could go on with it. */
    private List<CaseForm> competent(Dossier dossier, Actor reader) {
        List<CaseForm> forms = new ArrayList<>();
        boolean desk = reader.has(Role.DESK_OFFICER);
        if (!desk && !reader.has(Role.SUPERVISOR)) {
            return forms;
        }
        List<FormField.Option> agencies = this.relations.others(dossier)
            .stream()
            .map((agency) -> new FormField.Option(agency.code(), agency.name()))
            .toList();
        if (agencies.isEmpty()) {
            return forms;
        }
        if (desk && isReceivedAnywhere(dossier)) {
            List<FormField> asked = new ArrayList<>(List.of(this.fields.agency(agencies)));
            asked.addAll(this.fields.taking());
            forms.add(form(dossier, "nhan-ho", Weight.OTHER, asked));
        }
        if (DossierLifecycle.allows(dossier.status(), DossierAct.FORWARD_TO_AGENCY)) {
            forms.add(form(dossier, "chuyen-dung-noi", Weight.OTHER, asked(agencies)));
        }
        if (DossierLifecycle.allows(dossier.status(), DossierAct.MOVE_TO_AGENCY)) {
            forms.add(form(dossier, "chuyen-co-quan", Weight.GRAVE, asked(agencies)));
        }
        return forms;
    }

    private List<FormField> asked(List<FormField.Option> agencies) {
        return List.of(this.fields.agency(agencies), this.fields.reason("move", true));
    }

    private boolean isReceivedAnywhere(Dossier dossier) {
        return DossierLifecycle.allows(dossier.status(), DossierAct.TAKE_FOR_AGENCY)
                && dossier.handling().takenBy() == null
                && this.catalogue.version(dossier.subject().procedure(), dossier.subject().procedureVersion())
                    .crossTerritory();
    }

    private CaseForm form(Dossier dossier, String act, Weight weight, List<FormField> asked) {
        return new CaseForm(act, "/ho-so/" + dossier.id() + "/" + act, this.texts.of("case.act." + act),
                this.texts.of("case.act." + act + ".hint"), weight, asked);
    }

}
