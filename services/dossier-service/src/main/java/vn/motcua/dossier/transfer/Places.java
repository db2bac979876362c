package vn.motcua.dossier.transfer;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;

/** Where a dossier lies, as the control slip names it. */
@Component
class Places {

    static final String DESK = "DESK";

    static final String SIGNATORY = "SIGNATORY";

    static final String CITIZEN = "CITIZEN";

    private static final String UNIT = "UNIT ";

    private final Directory directory;

    private final Texts texts;

    Places(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    /**
     * The place of whoever does a step.
     * @param holder the role, and the unit behind it where the step has one
     */
    String of(String holder, Dossier dossier) {
        int space = holder.indexOf(' ');
        Role role = Role.valueOf((space < 0) ? holder : holder.substring(0, space));
        if (role.isOfUnit()) {
            return unit((space < 0) ? dossier.subject().unit() : holder.substring(space + 1));
        }
        return (role == Role.DESK_OFFICER) ? DESK : SIGNATORY;
    }

    static String unit(String code) {
        return UNIT + code;
    }

    String name(String place, Dossier dossier) {
        if (place.startsWith(UNIT)) {
            Unit unit = this.directory.unit(place.substring(UNIT.length()));
            return unit.agency().equals(dossier.subject().agency()) ? unit.name()
                    : unit.name() + ", " + this.directory.agency(unit.agency()).name();
        }
        Agency agency = this.directory.agency(dossier.subject().agency());
        return switch (place) {
            case DESK -> agency.deskName();
            case CITIZEN -> this.texts.of("transfer.citizen");
            default -> this.texts.of("transfer.signatory", agency.name());
        };
    }

}
