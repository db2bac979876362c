package vn.motcua.dossier.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.rules.deadline.TimeLimit;

/** The versions of a procedure over HTTP. */
@RestController
@RequestMapping("/api/procedures/{code}/versions")
class VersionsApi {

    private final ProcedureVersions versions;

    VersionsApi(ProcedureVersions versions) {
        this.versions = versions;
    }

    /** All versions, the newest first. */
    @GetMapping
    List<Line> all(@PathVariable String code) {
        return this.versions.of(code)
            .stream()
            .map((one) -> new Line(one.procedure().version(), one.procedure().name(), one.procedure().limit(),
                    one.procedure().feeVnd(), one.from(), one.to(), one.state(), one.procedure().source(), one.wrong()))
            .toList();
    }

    /**
     * @param validTo the last day, also where a later version took its place
     * @param wrong whether the caller's agency found it not to be what the decision says
     */
    record Line(int version, String name, TimeLimit limit, @Nullable Long feeVnd, LocalDate validFrom,
            @Nullable LocalDate validTo, VersionView.State state, String source, boolean wrong) {
    }

}
