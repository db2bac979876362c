package vn.motcua.dossier.catalogue;

/**
 * What an agency found when it compared a version with the decision that publishes it.
 */
public interface CheckedVersions {

    /**
     * Whether the agency sent the version back as not what the decision says, and has not
     * approved it since: until a corrected one is in force, whoever uses it is told.
     */
    boolean isWrong(String code, int version, String agency);

}
