package vn.motcua.rules.interagency;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.consultation.ConsultationRules;

/**
 * Procedures that are handed in as one matter, as those around a birth: each child stays
 * a dossier with its own limit, letter and result; the group only says that they belong
 * together (Decree 61/2018 Art. 19.6; domain D27).
 */
public final class GroupRules {

    private static final int LONGEST_NAME = 200;

    private GroupRules() {
    }

    /**
     * What people call the matter.
     * @throws Refusal if it is missing or too long for a line
     */
    public static String requireName(@Nullable String name) {
        String given = ConsultationRules.requireText(name, "groupName");
        if (given.length() > LONGEST_NAME) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "groupName", "most", Integer.toString(LONGEST_NAME));
        }
        return given;
    }

    /**
     * What joins the dossier.
     * @param procedures codes of further procedures, for which dossiers begin
     * @param dossiers those that are there already
     * @throws Refusal {@code FIELD_MISSING} if nothing joins it, {@code FIELD_INVALID}
     * for a procedure that stands there twice, or a dossier that does, or is another
     * agency's, {@code ALREADY_GROUPED} for one of another group
     */
    public static void requireMembers(Member head, List<String> procedures, List<Member> dossiers) {
        if (procedures.isEmpty() && dossiers.isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "procedures");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < procedures.size(); i++) {
            if (!codes.add(procedures.get(i))) {
                throw new Refusal(RefusalReason.FIELD_INVALID, "procedures[" + i + "]", "value", procedures.get(i));
            }
        }
        Set<String> ids = new HashSet<>(Set.of(head.id));
        for (int i = 0; i < dossiers.size(); i++) {
            Member one = dossiers.get(i);
            String field = "dossiers[" + i + "]";
            if (!ids.add(one.id) || !one.agency.equals(head.agency)) {
                throw new Refusal(RefusalReason.FIELD_INVALID, field, "value", one.code);
            }
            if (one.grouped) {
                throw new Refusal(RefusalReason.ALREADY_GROUPED, field, Map.of("code", one.code));
            }
        }
    }

    /**
     * A dossier that shall belong to a group.
     *
     * @param code as people know it
     * @param agency code of the agency that it belongs to
     * @param grouped whether it belongs to a group already
     */
    public record Member(String id, String code, String agency, boolean grouped) {
    }

}
