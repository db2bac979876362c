package vn.motcua.dossier.deskmatter;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;

/** What others are late with, over HTTP. */
@RestController
@RequestMapping("/api/desk-matters")
class DeskMatterApi {

    private static final int MOST = 200;

    private final DeskMatters matters;

    private final Access access;

    DeskMatterApi(DeskMatters matters, Access access) {
        this.matters = matters;
        this.access = access;
    }

    /** At the reader's agency, the longest first. */
    @GetMapping
    DeskMatterList all() {
        return this.matters.at(this.access.requireReader().agency(), MOST);
    }

    /** The head of the desk takes note. */
    @PostMapping("/{id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@PathVariable UUID id) {
        this.matters.seen(id);
    }

}
