package vn.motcua.dossier.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An agency stops receiving a procedure, and receives it again, over HTTP. */
@RestController
@RequestMapping("/api/procedures/{code}")
class OfferingApi {

    private final Offering offering;

    OfferingApi(Offering offering) {
        this.offering = offering;
    }

    /** The caller's agency receives no new dossiers from that day on. */
    @PostMapping("/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable String code, @RequestBody Stop said) {
        this.offering.stop(code, said.from(), said.reason());
    }

    /** The caller's agency receives it again. */
    @PostMapping("/receive-again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receiveAgain(@PathVariable String code) {
        this.offering.receiveAgain(code);
    }

    /**
     * @param from first day without new dossiers
     */
    record Stop(@Nullable LocalDate from, @Nullable String reason) {
    }

}
