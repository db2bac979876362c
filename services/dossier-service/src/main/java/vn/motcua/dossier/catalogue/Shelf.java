package vn.motcua.dossier.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole catalogue in memory, as of one edition.
 *
 * @param versions of each code, oldest first
 * @param offers who receives it, by agency, of each code
 */
record Shelf(long edition, Map<String, List<PublishedProcedure>> versions,
        Map<String, Map<String, ProcedureStore.Offer>> offers) {

    static final Shelf EMPTY = new Shelf(-1, Map.of(), Map.of());

    static Shelf of(long edition, List<PublishedProcedure> versions, List<ProcedureStore.Offer> offers) {
        return new Shelf(edition, versions.stream().collect(Collectors.groupingBy((one) -> one.procedure().code())),
                offers.stream()
                    .collect(Collectors.groupingBy(ProcedureStore.Offer::procedure,
                            Collectors.toMap(ProcedureStore.Offer::agency, (one) -> one))));
    }

    Set<String> codes() {
        return this.versions.keySet();
    }

    List<PublishedProcedure> versions(String code) {
        return this.versions.getOrDefault(code, List.of());
    }

    Optional<PublishedProcedure> inForce(String code, LocalDate day) {
        return versions(code).stream()
            .filter((one) -> one.startedOn(day))
            .max(Comparator.comparingInt((one) -> one.procedure().version()))
            .filter((one) -> one.inForceOn(day));
    }

    /** How an agency receives it, be it that it has stopped. */
    Optional<ProcedureStore.Offer> offer(String code, String agency) {
        return Optional.ofNullable(this.offers.getOrDefault(code, Map.of()).get(agency));
    }

    List<String> agenciesOf(String code, LocalDate day) {
        return this.offers.getOrDefault(code, Map.of())
            .values()
            .stream()
            .filter((one) -> one.receivedOn(day))
            .map(ProcedureStore.Offer::agency)
            .sorted()
            .toList();
    }

}
