package vn.motcua.dossier.interagency;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.consultation.ConsultationRules;
import vn.motcua.rules.interagency.AgencyLevel;
import vn.motcua.rules.interagency.Forwarding;
import vn.motcua.rules.interagency.InterAgencyRules;
import vn.motcua.rules.interagency.PlannedPart;

/** Reads what the desk entered into the parts of a way. */
@Component
class RoutePlanner {

    private final Directory directory;

    RoutePlanner(Directory directory) {
        this.directory = directory;
    }

    /**
     * The parts of the way of a dossier that belongs to an agency.
     * @throws Refusal if a unit, a task or a time is missing or cannot be right, naming
     * the line
     */
    List<PlannedPart> plan(String own, Forwarding forwarding, NewRoute entered) {
        List<NewRoute.Part> lines = (entered.parts() == null) ? List.of() : entered.parts();
        List<PlannedPart> parts = new ArrayList<>();
        for (NewRoute.Part line : lines) {
            parts.add(part(line, parts.size() + 1));
        }
        InterAgencyRules.requireWay(own, parts);
        InterAgencyRules.requireLevels(forwarding, level(own), levels(parts));
        return parts;
    }

    private List<@Nullable AgencyLevel> levels(List<PlannedPart> parts) {
        List<@Nullable AgencyLevel> levels = new ArrayList<>();
        parts.forEach((part) -> levels.add(level(part.agency())));
        return levels;
    }

    private @Nullable AgencyLevel level(String agency) {
        return this.directory.agency(agency).level();
    }

    private PlannedPart part(NewRoute.Part entered, int line) {
        Unit unit = unit(ConsultationRules.requireText(entered.unit(), InterAgencyRules.field(line, "unit")), line);
        String task = ConsultationRules.requireText(entered.task(), InterAgencyRules.field(line, "task"));
        return new PlannedPart(unit.agency(), unit.code(), task, days(entered, line));
    }

    private static int days(NewRoute.Part entered, int line) {
        try {
            return ConsultationRules.requireDays(entered.days()).value();
        }
        catch (Refusal refused) {
            throw new Refusal(refused.reason(), InterAgencyRules.field(line, refused.field()), refused.facts());
        }
    }

    private Unit unit(String code, int line) {
        return this.directory.agencies()
            .stream()
            .flatMap((agency) -> this.directory.unitsOf(agency.code()).stream())
            .filter((unit) -> unit.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new Refusal(RefusalReason.FIELD_INVALID, InterAgencyRules.field(line, "unit"), "value",
                    code));
    }

}
