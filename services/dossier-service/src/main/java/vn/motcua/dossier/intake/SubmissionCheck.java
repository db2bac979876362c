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
        Channel channel = PeopleEntered.oneOf(Channel.class, entered.channel(), Channel.DESK, "channel", wrong);
        Channel returnBy = PeopleEntered.oneOf(Channel.class, entered.returnBy(), Channel.DESK, "returnBy", wrong);
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
                parties.add(PeopleEntered.read(role, person, wrong));
            }
        });
        if (entered.submitter() == null) {
            wrong.add(new Refusal(RefusalReason.NAME_MISSING, "submitter.name"));
        }
        return parties;
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
