package vn.motcua.dossier.casefile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A model and the way a dossier took through it.
 *
 * @param version of the model under which the dossier runs
 * @param title name of the process
 * @param passed ids of the elements it has left
 * @param current where it stands now
 * @param ways for each run of the process, the elements in the order it entered them
 */
public record ModelPicture(String process, int version, String title, List<String> passed, List<Step> current,
        List<List<String>> ways) {

    /** The ids of the current elements, as the script reads them. */
    public String currentIds() {
        return this.current.stream().map(Step::element).collect(Collectors.joining(" "));
    }

    /** The ids of the elements it has left, as the script reads them. */
    public String passedIds() {
        return String.join(" ", this.passed);
    }

    /**
     * The elements in the order of its way, one run after the other, as the script reads
     * them.
     */
    public String wayIds() {
        return this.ways.stream().map((way) -> String.join(" ", way)).collect(Collectors.joining("|"));
    }

    /** An element of the model with its name. */
    public record Step(String element, String name) {
    }

}
