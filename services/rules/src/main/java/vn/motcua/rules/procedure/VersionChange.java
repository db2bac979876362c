package vn.motcua.rules.procedure;

import java.util.List;

import vn.motcua.rules.deadline.TimeLimit;

/**
 * What another version of a procedure changes for a dossier that was submitted and is not
 * yet received. It is received under the version in force on the day of its reception,
 * not of its submission (Decree 61/2018 Art. 17.3; domain R0.4), so the officer is told.
 *
 * @param limitBefore the limit of the version that was in force at the submission
 * @param added papers that only the later version names
 * @param gone papers that it no longer names
 */
public record VersionChange(TimeLimit limitBefore, TimeLimit limitAfter, List<String> added, List<String> gone) {

    public VersionChange {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** Compares by the names of the papers. */
    public static VersionChange of(TimeLimit limitBefore, TimeLimit limitAfter, List<String> papersBefore,
            List<String> papersAfter) {
        return new VersionChange(limitBefore, limitAfter,
                papersAfter.stream().filter((paper) -> !papersBefore.contains(paper)).toList(),
                papersBefore.stream().filter((paper) -> !papersAfter.contains(paper)).toList());
    }

    /** Whether the applicant has another time to wait. */
    public boolean changesLimit() {
        return !this.limitBefore.equals(this.limitAfter);
    }

}
