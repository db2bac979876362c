package vn.motcua.dossier.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.Channel;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.answer.AnswerLimit;

/** How long the desk has for its answer, as data, over HTTP. */
@RestController
@RequestMapping("/api/answer-limits")
class AnswerLimitApi {

    private final LimitStore store;

    private final Catalogue catalogue;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    AnswerLimitApi(LimitStore store, Catalogue catalogue, Access access, LegalClock clock, Commands commands) {
        this.store = store;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /** All that is or was prescribed, the general lines first. */
    @GetMapping
    List<Line> list() {
        this.access.requireReader();
        return this.store.all().stream().map(Line::of).toList();
    }

    /**
     * Says what is prescribed from a day on, and by what law. With neither amount nor
     * legal basis nothing is from then on. What was handed in before keeps its time.
     */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@RequestBody Line entered) {
        this.access.require(Role.CATALOGUE_ADMIN);
        LocalDate today = this.clock.today();
        LocalDate from = (entered.validFrom() == null) ? today : entered.validFrom();
        if (from.isBefore(today)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "validFrom", "value", from.toString());
        }
        String procedure = (entered.procedure() == null) ? "" : entered.procedure().strip();
        if (!procedure.isEmpty()) {
            this.catalogue.inForceAnywhere(procedure, today);
        }
        LimitStore.Line line = new LimitStore.Line(procedure, channel(entered.channel()), from,
                AnswerLimit.read(entered.amount(), entered.unit(), entered.legalBasis()));
        this.commands.act(() -> {
            this.store.save(line, this.access.current().account());
            this.access.recordAct("ANSWER_LIMIT", line.channel() + " " + procedure);
        });
    }

    private static Channel channel(@Nullable String entered) {
        if (entered == null || entered.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "channel");
        }
        return Stream.of(Channel.values())
            .filter((channel) -> channel.name().equals(entered))
            .findFirst()
            .orElseThrow(() -> new Refusal(RefusalReason.FIELD_INVALID, "channel", "value", entered));
    }

    /**
     * @param procedure code; empty or absent for all that have no line of their own
     * @param channel {@code DESK}, {@code ONLINE} or {@code POSTAL}
     * @param validFrom by default today
     * @param unit {@code WORKING_HOUR} or {@code WORKING_DAY}
     */
    record Line(@Nullable String procedure, @Nullable String channel, @Nullable LocalDate validFrom,
            @Nullable Integer amount, @Nullable String unit, @Nullable String legalBasis) {

        static Line of(LimitStore.Line line) {
            AnswerLimit limit = line.limit();
            return new Line(line.procedure(), line.channel().name(), line.validFrom(),
                    (limit == null) ? null : limit.limit().value(),
                    (limit == null) ? null : limit.limit().unit().name(), (limit == null) ? "" : limit.legalBasis());
        }

    }

}
