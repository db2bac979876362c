package vn.motcua.rules.result;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.motcua.events.Channel;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.dossier.IdentityKind;
import vn.motcua.rules.dossier.Party;
import vn.motcua.rules.dossier.PartyKind;
import vn.motcua.rules.dossier.PartyRules;
import vn.motcua.rules.result.Collector.Capacity;

/**
 * Who may carry a result away: the applicant brings the receipt, another person the
 * authorisation as well (Decree 61/2018 Art. 6, 20).
 */
public final class CollectorRules {

    private CollectorRules() {
    }

    /**
     * Refuses, all at once: no name; no part, or a party's part under another name;
     * another person without identity, or without authorisation and relation; a lost
     * receipt without identity; no signature at the desk.
     * @param parties names in the dossier by their part
     */
    public static void require(Collector collector, Channel way, Map<Capacity, String> parties) {
        List<Refusal> found = new ArrayList<>();
        if (collector.name().isBlank()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "collector"));
        }
        Capacity capacity = collector.capacity();
        if (capacity == null) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "handover.capacity"));
        }
        else if (capacity != Capacity.AUTHORISED && !same(collector.name(), parties.get(capacity))) {
            found.add(new Refusal(RefusalReason.FIELD_INVALID, "handover.capacity", "kind", "OTHER_NAME"));
        }
        if (capacity == Capacity.AUTHORISED && isBlank(collector.authorisation()) && isBlank(collector.relation())) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "handover.authorisation"));
        }
        checkIdentity(collector, capacity == Capacity.AUTHORISED || collector.lostReceipt(), found);
        if (way == Channel.DESK && collector.acknowledged() == null) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "handover.acknowledged"));
        }
        Refusals.refuseAny(found);
    }

    /**
     * Somebody of whom only the name was said: a party of the dossier, known by it.
     * Nothing is said of a signature, so none is written down.
     * @throws Refusal without a name, or for a name that nobody in the dossier has: then
     * all has to be said
     */
    public static Collector named(String name, Map<Capacity, String> parties) {
        if (name.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "collector");
        }
        Capacity capacity = capacityOf(name, parties);
        if (capacity == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "handover.capacity");
        }
        return new Collector(name, capacity, null, null, null, null, false, null);
    }

    /**
     * In which part somebody came of whom only the name is known; null for a stranger.
     */
    static @Nullable Capacity capacityOf(String name, Map<Capacity, String> parties) {
        for (Capacity capacity : Capacity.values()) {
            if (same(name, parties.get(capacity))) {
                return capacity;
            }
        }
        return null;
    }

    private static void checkIdentity(Collector collector, boolean required, List<Refusal> found) {
        IdentityKind kind = collector.idKind();
        boolean given = kind != null && kind.hasNumber();
        if (!given && required) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "handover.idNumber"));
        }
        if (kind != null && given) {
            found.addAll(PartyRules.check("handover",
                    new Party(PartyKind.PERSON, "-", kind, collector.idNumber(), null, null, null)));
        }
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

}
