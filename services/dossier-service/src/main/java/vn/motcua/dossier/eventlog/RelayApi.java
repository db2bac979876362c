package vn.motcua.dossier.eventlog;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * What a system administrator may ask of the relay over HTTP. To publish everything
 * again: {@code POST /api/operations/relay/replay} with <code>{"from": 1}</code>.
 */
@RestController
@RequestMapping("/api/operations/relay")
class RelayApi {

    private static final Logger log = LoggerFactory.getLogger(RelayApi.class);

    private final Replays replays;

    private final Access access;

    RelayApi(Replays replays, Access access) {
        this.replays = replays;
        this.access = access;
    }

    @PostMapping("/replay")
    Replayed replay(@RequestBody Replay asked) {
        this.access.require(Role.SYSTEM_ADMIN);
        if (asked.from() == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "replay.from");
        }
        long upTo = this.replays.from(asked.from());
        log.warn("{} has the facts {} to {} published again", this.access.current().account(), asked.from(), upTo);
        return new Replayed(asked.from(), upTo);
    }

    /** From which position on. */
    record Replay(@Nullable Long from) {
    }

    /** Which positions are published a second time. */
    record Replayed(long from, long upTo) {
    }

}
