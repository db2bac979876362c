package vn.motcua.dossier.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.AgencyNames;
import vn.motcua.rules.Refusal;

/** Checks that what a set-up names is there, and nothing is there twice. */
final class References {

    private final SetupContent content;

    private final Problems problems;

    private final Set<String> agencies;

    private final Set<String> procedures;

    private final Map<String, String> agencyOfUnit = new HashMap<>();

    References(SetupContent content, Problems problems) {
        this.content = content;
        this.problems = problems;
        this.agencies = content.agencies()
            .stream()
            .map((one) -> one.value().agency().code())
            .collect(Collectors.toSet());
        this.procedures = content.procedures()
            .stream()
            .map((one) -> one.value().procedure().code())
            .collect(Collectors.toSet());
        content.units().forEach((one) -> this.agencyOfUnit.put(one.value().code(), one.value().agency()));
    }

    void check() {
        namesOverlap();
        twice(this.content.units(), (unit) -> unit.code());
        twice(this.content.people(), (person) -> person.account());
        twice(this.content.procedures(), (one) -> one.procedure().code());
        twice(this.content.offers(), (offer) -> offer.procedure() + " " + offer.agency());
        this.content.units().forEach((one) -> agency(one.row(), one.value().agency()));
        this.content.hours().forEach((one) -> agency(one.row(), one.value().agency()));
        this.content.people().forEach(this::person);
        this.content.offers().forEach(this::offer);
        this.content.steps().forEach(this::steps);
    }

    private void namesOverlap() {
        List<AgencyNames> seen = new ArrayList<>();
        for (Located<AgencyNames> one : this.content.agencies()) {
            AgencyNames names = one.value();
            String code = names.agency().code();
            if (seen.stream().anyMatch((other) -> other.agency().code().equals(code) && other.overlaps(names))) {
                this.problems.add(one.row(), "setup.names-overlap", code);
            }
            seen.add(names);
        }
    }

    private <T> void twice(List<Located<T>> rows, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        rows.stream()
            .filter((one) -> !seen.add(key.apply(one.value())))
            .forEach((one) -> this.problems.add(one.row(), "setup.twice", key.apply(one.value())));
    }

    private void person(Located<PersonLine> one) {
        agency(one.row(), one.value().agency());
        one.value().units().forEach((unit) -> unit(one.row(), unit, one.value().agency()));
    }

    private void offer(Located<Offer> one) {
        Offer offer = one.value();
        if (!this.procedures.contains(offer.procedure())) {
            this.problems.add(one.row(), "setup.procedure-unknown", offer.procedure());
        }
        agency(one.row(), offer.agency());
        unit(one.row(), offer.unit(), offer.agency());
        limitsThere(one.row(), offer);
    }

    /**
     * Lines about two kinds of place may contradict each other where both are one place.
     */
    private void limitsThere(Row row, Offer offer) {
        for (Located<PublishedProcedure> published : this.content.procedures()) {
            Procedure procedure = published.value().procedure();
            for (Located<AgencyNames> names : this.content.agencies()) {
                Agency agency = names.value().agency();
                if (procedure.code().equals(offer.procedure()) && agency.code().equals(offer.agency())) {
                    limitsThere(row, procedure, agency);
                }
            }
        }
    }

    private void limitsThere(Row row, Procedure procedure, Agency agency) {
        try {
            procedure.limits().choices(agency.localities());
        }
        catch (Refusal refused) {
            this.problems.add(row, "setup.limit-cases-ambiguous", refused.facts().getOrDefault("one", ""),
                    refused.facts().getOrDefault("other", ""));
        }
    }

    private void steps(Located<StepFiles.Steps> one) {
        StepFiles.Steps process = one.value();
        boolean offered = this.content.offers()
            .stream()
            .map(Located::value)
            .anyMatch((offer) -> offer.procedure().equals(process.procedure())
                    && offer.agency().equals(process.agency()));
        if (!offered) {
            this.problems.add(one.row(), "setup.not-offered", process.procedure(), process.agency());
        }
        process.steps()
            .stream()
            .filter((step) -> !step.unit().isEmpty())
            .forEach((step) -> unit(one.row(), step.unit(), process.agency()));
    }

    private void agency(Row row, String agency) {
        if (!this.agencies.contains(agency)) {
            this.problems.add(row, "setup.agency-unknown", agency);
        }
    }

    private void unit(Row row, String unit, String agency) {
        if (!this.agencyOfUnit.containsKey(unit)) {
            this.problems.add(row, "setup.unit-unknown", unit);
        }
        else if (!agency.equals(this.agencyOfUnit.get(unit))) {
            this.problems.add(row, "setup.unit-elsewhere", unit, agency);
        }
    }

}
