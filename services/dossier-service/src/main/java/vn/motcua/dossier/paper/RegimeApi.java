package vn.motcua.dossier.paper;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;

/**
 * The regimes over HTTP: forms, code pattern, apology rule, supplement policy, status
 * codes.
 */
@RestController
@RequestMapping("/api/regimes")
class RegimeApi {

    private final Regimes regimes;

    private final Access access;

    RegimeApi(Regimes regimes, Access access) {
        this.regimes = regimes;
        this.access = access;
    }

    /**
     * All regimes, the first one first.
     * @param on only the one under which a dossier of that day is received
     */
    @GetMapping
    List<Regime> all(@RequestParam @Nullable LocalDate on) {
        this.access.require(Role.values());
        return (on == null) ? this.regimes.all() : List.of(this.regimes.on(on));
    }

}
