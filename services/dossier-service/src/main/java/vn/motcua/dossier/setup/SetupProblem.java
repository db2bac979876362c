package vn.motcua.dossier.setup;

import java.util.List;

/**
 * Something in a set-up file that cannot be taken as it is.
 *
 * @param file name of the file
 * @param line where it stands, the first line being 1; 0 where it is about the whole file
 * @param key of the sentence in {@code messages_dossier_setup}
 * @param facts what the sentence names
 */
record SetupProblem(String file, int line, String key, List<String> facts) {

    SetupProblem {
        facts = List.copyOf(facts);
    }

}
