package vn.motcua.dossier.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.Documents.Document;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.events.Channel;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.dossier.IdentityKind;
import vn.motcua.rules.dossier.PartyKind;
import vn.motcua.rules.dossier.PartyRules;

/**
 * Checks what was entered, and tells everything that is wrong at once: a citizen must not
 * be sent home three times.
 */
@Component
class SubmissionCheck {

    /**
     * What was entered, as the register keeps it.
     * @throws Refusal or {@link Refusals} naming each field that is wrong
     */
    Checked check(NewDossier entered) {
        List<Refusal> wrong = new ArrayList<>();
        if (blank(entered.procedure())) {
            wrong.add(new Refusal(RefusalReason.FIELD_MISSING, "procedure"));
        }
        Channel channel = oneOf(Channel.class, entered.channel(), Channel.DESK, "channel", wrong);
        Channel returnBy = oneOf(Channel.class, entered.returnBy(), Channel.DESK, "returnBy", wrong);
        int sets = (entered.sets() == null) ? 1 : entered.sets();
        if (sets < 1 || sets > 99) {
            wrong.add(new Refusal(RefusalReason.FIELD_INVALID, "sets", "value", Integer.toString(sets)));
        }
        List<Party> parties = parties(entered, wrong);
        List<Document> documents = PapersEntered.read(entered.documents(), wrong);
        Refusals.refuseAny(wrong);
        return new Checked(String.valueOf(entered.procedure()).strip(), channel, returnBy, sets, parties, documents,
                entered.documents() != null);
    }

    private static List<Party> parties(NewDossier entered, List<Refusal> wrong) {
        Map<PartyRole, NewDossier.@Nullable Person> people = new EnumMap<>(PartyRole.class);
        people.put(PartyRole.SUBMITTER, entered.submitter());
        people.put(PartyRole.OWNER, entered.owner());
        people.put(PartyRole.REPRESENTATIVE, entered.representative());
        List<Party> parties = new ArrayList<>();
        people.forEach((role, person) -> {
            if (person != null && !(role != PartyRole.SUBMITTER && empty(person))) {
                parties.add(party(role, person, wrong));
            }
        });
        if (entered.submitter() == null) {
            wrong.add(new Refusal(RefusalReason.NAME_MISSING, "submitter.name"));
        }
        return parties;
    }

    private static Party party(PartyRole role, NewDossier.Person person, List<Refusal> wrong) {
        String field = role.name().toLowerCase(java.util.Locale.ROOT);
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
        if (blank(idNumber)) {
            return IdentityKind.NONE;
        }
        return (kind == PartyKind.ORGANISATION) ? IdentityKind.TAX_CODE : IdentityKind.CITIZEN_ID;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> kind, @Nullable String entered, E otherwise, String field,
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

    private static boolean empty(NewDossier.Person person) {
        return blank(person.name()) && blank(person.idNumber()) && blank(person.phone()) && blank(person.email())
                && blank(person.address());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /**
     * What was entered, as the register keeps it.
     *
     * @param documentsListed whether papers were named at all; an empty list names none
     */
    record Checked(String procedure, Channel channel, Channel returnBy, int sets, List<Party> parties,
            List<Document> documents, boolean documentsListed) {
    }

}
