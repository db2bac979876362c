package vn.motcua.dossier.eventlog;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
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

    private final TransactionTemplate transaction;

    RelayApi(Replays replays, Access access, TransactionTemplate transaction) {
        this.replays = replays;
        this.access = access;
        this.transaction = transaction;
    }

    @PostMapping("/replay")
    Replayed replay(@RequestBody Replay asked) {
        this.access.require(Role.SYSTEM_ADMIN);
        if (asked.from() == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "replay.from");
        }
        long from = asked.from();
        long upTo = this.transaction.<Long>execute((status) -> audited(from));
        log.warn("{} has the facts {} to {} published again", this.access.current().account(), from, upTo);
        return new Replayed(from, upTo);
    }

    private long audited(long from) {
        long upTo = this.replays.from(from);
        this.access.recordAct("RELAY_REPLAY", from + "-" + upTo);
        return upTo;
    }

    /** From which position on. */
    record Replay(@Nullable Long from) {
    }

    /** Which positions are published a second time. */
    record Replayed(long from, long upTo) {
    }

}
