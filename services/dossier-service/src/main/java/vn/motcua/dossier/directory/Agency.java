package vn.motcua.dossier.directory;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.interagency.AgencyLevel;
import vn.motcua.rules.limit.LocalityClass;

/**
 * An agency under the names it bears on one day.
 *
 * @param code agency code, for example {@code H19.101}: first part of every dossier code
 * @param name tên cơ quan, as on letterheads
 * @param superiorName the body above it, printed over its name; empty where none is
 * printed
 * @param deskName name of its one-stop desk
 * @param place địa danh before the date of a paper, for example {@code Bù Gia Mập}
 * @param signerAuthority line over the signature, for example {@code TM. ỦY BAN NHÂN DÂN}
 * @param signerTitle chức vụ under it, for example {@code CHỦ TỊCH}
 * @param hotline telephone number for citizens
 * @param localities what kind of place it is, where the law gives some places more time
 * @param level null where nobody has said it yet
 */
public record Agency(String code, String name, String superiorName, String deskName, String place,
        String signerAuthority, String signerTitle, String hotline, Set<LocalityClass> localities,
        @Nullable AgencyLevel level) {

    public Agency {
        localities = Set.copyOf(localities);
    }

}
