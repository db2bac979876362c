package vn.motcua.dossier.procedurereview;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Putting a procedure to use at the caller's agency, over HTTP. */
@RestController
@RequestMapping("/api/procedures/{code}/receptions")
class ReceptionApi {

    private final Receptions receptions;

    ReceptionApi(Receptions receptions) {
        this.receptions = receptions;
    }

    /** What the agency entered, the latest day first. */
    @GetMapping
    List<Receiving> all(@PathVariable String code) {
        return this.receptions.of(code);
    }

    /** From the day on the desk receives it, and the unit settles it. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receiving enter(@PathVariable String code, @RequestBody Receiving.Said said) {
        return this.receptions.enter(code, said);
    }

}
