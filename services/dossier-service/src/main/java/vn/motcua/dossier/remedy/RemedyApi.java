package vn.motcua.dossier.remedy;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Remedies over HTTP. */
@RestController
@RequestMapping("/api/remedies")
class RemedyApi {

    private final RemedyWork work;

    RemedyApi(RemedyWork work) {
        this.work = work;
    }

    @GetMapping
    List<Remedy> list() {
        return this.work.list();
    }

    @GetMapping("/{id}")
    Remedy get(@PathVariable UUID id) {
        return this.work.show(id);
    }

    @PostMapping("/{id}/complete")
    Remedy complete(@PathVariable UUID id, @RequestBody RemedySaid said) {
        return this.work.complete(id, said);
    }

}
