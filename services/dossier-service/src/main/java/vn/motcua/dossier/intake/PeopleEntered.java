package vn.motcua.dossier.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.dossier.IdentityKind;
import vn.motcua.rules.dossier.PartyKind;
import vn.motcua.rules.dossier.PartyRules;

/** Reads the people that somebody entered, with a dossier or without one. */
public final class PeopleEntered {

    private PeopleEntered() {
    }

    /**
     * Somebody of whom nothing has to be known: what is given has to be right.
     * @throws Refusal or {@link Refusals} naming each field that is wrong
     */
    public static Party readFew(PartyRole role, NewDossier.Person person) {
        List<Refusal> wrong = new ArrayList<>();
        Party party = read(role, person, wrong);
        wrong.removeIf((refusal) -> refusal.reason() == RefusalReason.NAME_MISSING);
        Refusals.refuseAny(wrong);
        return party;
    }

    /**
     * Somebody of whom all has to be known that a dossier needs.
     * @throws Refusal or {@link Refusals} naming each field that is wrong
     */
    public static Party readAll(PartyRole role, NewDossier.Person person) {
        List<Refusal> wrong = new ArrayList<>();
        Party party = read(role, person, wrong);
        Refusals.refuseAny(wrong);
        return party;
    }

    static Party read(PartyRole role, NewDossier.Person person, List<Refusal> wrong) {
        String field = role.name().toLowerCase(Locale.ROOT);
        PartyKind kind = oneOf(PartyKind.class, person.kind(), PartyKind.PERSON, field + ".kind", wrong);
        IdentityKind idKind = oneOf(IdentityKind.class, person.idKind(), defaultIdKind(kind, person.idNumber()),
                field + ".idKind", wrong);
        String name = PapersEntered.text(person.name(), field + ".name", wrong);
        vn.motcua.rules.dossier.Party checked = new vn.motcua.rules.dossier.Party(kind, (name == null) ? "" : name,
                idKind, PapersEntered.text(person.idNumber(), field + ".idNumber", wrong),
                PapersEntered.text(person.phone(), field + ".phone", wrong),
                PapersEntered.text(person.email(), field + ".email", wrong),
                PapersEntered.text(person.address(), field + ".address", wrong));
        wrong.addAll(PartyRules.check(field, checked));
        return new Party(role, kind.name(), checked.name(), idKind.name(), checked.idNumber(), checked.phone(),
                checked.email(), checked.address());
    }

    private static IdentityKind defaultIdKind(PartyKind kind, @Nullable String idNumber) {
        if (idNumber == null || idNumber.isBlank()) {
            return IdentityKind.NONE;
        }
        return (kind == PartyKind.ORGANISATION) ? IdentityKind.TAX_CODE : IdentityKind.CITIZEN_ID;
    }

    static <E extends Enum<E>> E oneOf(Class<E> kind, @Nullable String entered, E otherwise, String field,
            List<Refusal> wrong) {
        if (entered == null || entered.isBlank()) {
            return otherwise;
        }
        for (E known : kind.getEnumConstants()) {
            if (known.name().equals(entered.strip())) {
                return known;
            }
        }
        wrong.add(new Refusal(RefusalReason.FIELD_INVALID, field, "value", entered));
        return otherwise;
    }

}
