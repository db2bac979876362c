package vn.motcua.simulator.api;

import org.jspecify.annotations.Nullable;

/**
 * What is handed in; without documents the published list counts as ticked.
 *
 * @param channel {@code DESK}, {@code ONLINE} or {@code POSTAL}
 * @param returnBy how the result is wanted
 */
public record NewDossier(String procedure, String agency, String channel, Person submitter, @Nullable Person owner,
        @Nullable Person representative, int sets, String returnBy) {

    /**
     * A person or an organisation.
     *
     * @param kind {@code PERSON} or {@code ORGANISATION}
     */
    public record Person(String kind, String name, String idKind, @Nullable String idNumber, @Nullable String phone,
            String address) {
    }

}
