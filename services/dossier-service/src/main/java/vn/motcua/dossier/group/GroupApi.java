package vn.motcua.dossier.group;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Dossiers of one matter, over HTTP. */
@RestController
class GroupApi {

    private final Groups groups;

    private final Register register;

    private final Access access;

    GroupApi(Groups groups, Register register, Access access) {
        this.groups = groups;
        this.register = register;
        this.access = access;
    }

    /**
     * Joins other procedures and dossiers to a dossier as one matter; each keeps its own
     * limit, letter and result.
     */
    @PostMapping("/api/dossiers/{id}/group")
    @ResponseStatus(HttpStatus.CREATED)
    Answer join(@PathVariable UUID id, @RequestBody NewGroup group) {
        return Answer.of(this.groups.join(id, group));
    }

    /** The matter to which a dossier belongs, with all its dossiers. */
    @GetMapping("/api/dossiers/{idOrCode}/group")
    Answer of(@PathVariable String idOrCode) {
        Dossier dossier = this.register.find(idOrCode)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "dossier", "id", idOrCode));
        this.access.requireReading(dossier.subject().agency());
        return this.groups.of(dossier.id())
            .map(Answer::of)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "group", "id", idOrCode));
    }

    record Answer(UUID id, String groupName, List<Child> dossiers) {

        static Answer of(Group group) {
            return new Answer(group.id(), group.name(), group.dossiers().stream().map(Child::of).toList());
        }

    }

    /**
     * @param dueAt its own current appointment
     * @param apology state of its own letter of apology
     * @param outcome of its own result
     */
    record Child(UUID id, @Nullable String code, String agency, String procedure, String procedureName, String status,
            @Nullable OffsetDateTime dueAt, String apology, @Nullable String outcome,
            @Nullable OffsetDateTime resolvedAt) {

        static Child of(Dossier dossier) {
            Outcome outcome = dossier.handling().outcome();
            return new Child(dossier.id(), dossier.code(), dossier.subject().agency(), dossier.subject().procedure(),
                    dossier.subject().procedureName(), dossier.status().name(), at(dossier.deadline().dueAt()),
                    dossier.lateness().apology().name(), (outcome == null) ? null : outcome.name(),
                    at(dossier.handling().resolvedAt()));
        }

        private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
            return (instant == null) ? null : instant.atZone(Clocks.ZONE).toOffsetDateTime();
        }

    }

}
