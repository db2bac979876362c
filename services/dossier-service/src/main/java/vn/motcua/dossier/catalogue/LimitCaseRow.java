package vn.motcua.dossier.catalogue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.limit.LimitCase;
import vn.motcua.rules.limit.LocalityClass;

/** A row of {@code procedure_limit_case}; the classes of places separated by blanks. */
record LimitCaseRow(String procedure, int version, int place, String code, String name, String localities,
        String effect, int limitValue, String limitUnit, String limitText) {

    String key() {
        return this.procedure + "/" + this.version;
    }

    LimitCase limitCase() {
        Set<LocalityClass> classes = Arrays.stream(this.localities.split(" "))
            .filter((one) -> !one.isEmpty())
            .map(LocalityClass::valueOf)
            .collect(Collectors.toSet());
        return new LimitCase(this.code, this.name, classes, LimitCase.Effect.valueOf(this.effect),
                new TimeLimit(this.limitValue, LimitUnit.valueOf(this.limitUnit)), this.limitText);
    }

    static String stored(Set<LocalityClass> classes) {
        return classes.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

}
