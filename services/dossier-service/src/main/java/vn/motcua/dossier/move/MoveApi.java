package vn.motcua.dossier.move;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Moves to the competent agency over HTTP. */
@RestController
@RequestMapping("/api/dossiers/{id}")
class MoveApi {

    private final Moves moves;

    private final Register register;

    private final Access access;

    MoveApi(Moves moves, Register register, Access access) {
        this.moves = moves;
        this.register = register;
        this.access = access;
    }

    @PostMapping("/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable UUID id, @RequestBody Where where) {
        this.moves.move(id, where.agency(), where.reason());
    }

    /** The moves, and the working time that each agency had the dossier. */
    @GetMapping("/moves")
    Answer of(@PathVariable UUID id) {
        Dossier dossier = this.register.get(id);
        this.access.requireReading(dossier.subject().agency());
        Map<String, String> used = new LinkedHashMap<>();
        this.moves.used(dossier).forEach((agency, time) -> used.put(agency, time.toString()));
        return new Answer(this.moves.of(id).stream().map(Line::of).toList(), used);
    }

    /**
     * @param agency code of the competent agency
     */
    record Where(@Nullable String agency, @Nullable String reason) {
    }

    /**
     * @param usedBy ISO 8601 durations of working time by agency
     */
    record Answer(List<Line> moves, Map<String, String> usedBy) {
    }

    record Line(String from, String to, OffsetDateTime at, String officer, String reason, UUID paper) {

        static Line of(Moved move) {
            return new Line(move.from(), move.to(), move.at().toOffsetDateTime(), move.officer(), move.reason(),
                    move.paper());
        }

    }

}
