package vn.motcua.dossier.casefile;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.worklist.WorkItem;

/** The units that may be asked for their opinion. */
@Component
class AskedUnits {

    private final Directory directory;

    AskedUnits(Directory directory) {
        this.directory = directory;
    }

    /** All but the one that asks, those of its agency first. */
    List<FormField.Option> besides(WorkItem item) {
        return this.directory.agencies()
            .stream()
            .sorted(Comparator.comparing((agency) -> !agency.code().equals(item.agency())))
            .flatMap((agency) -> this.directory.unitsOf(agency.code())
                .stream()
                .filter((unit) -> !unit.code().equals(item.unit()))
                .map((unit) -> new FormField.Option(unit.code(),
                        agency.code().equals(item.agency()) ? unit.name() : unit.name() + ", " + agency.name())))
            .toList();
    }

}
