package vn.motcua.dossier.duplicate;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;

/** Duplicates over HTTP. */
@RestController
@RequestMapping("/api/dossiers/{id}")
class DuplicateApi {

    private final Duplicates duplicates;

    private final Register register;

    private final Access access;

    DuplicateApi(Duplicates duplicates, Register register, Access access) {
        this.duplicates = duplicates;
        this.register = register;
        this.access = access;
    }

    /** Other open dossiers of the same person and procedure, at every agency. */
    @GetMapping("/duplicates")
    List<Twin> of(@PathVariable UUID id) {
        Dossier dossier = this.register.get(id);
        this.access.requireReading(dossier.subject().agency());
        return this.duplicates.of(dossier);
    }

    /** Closes this one; the other one stays. */
    @PostMapping("/duplicate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable UUID id, @RequestBody Closing closing) {
        this.duplicates.close(id, closing.stays());
    }

    /**
     * @param stays id or code of the dossier that stays
     */
    record Closing(@Nullable String stays) {
    }

}
