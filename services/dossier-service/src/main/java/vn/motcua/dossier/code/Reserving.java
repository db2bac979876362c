package vn.motcua.dossier.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.paper.BlankReceipts;
import vn.motcua.dossier.paper.Regimes;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.dossier.CodePattern;
import vn.motcua.rules.dossier.ReservedCodeRules;

/**
 * Reserves codes for receipts that are written by hand, and gives up those that are left
 * over (domain D11).
 */
@Component
class Reserving {

    private static final int SHOWN = 1000;

    private final ReservedCodeStore store;

    private final CodeCounter counter;

    private final CodeSettings settings;

    private final BlankReceipts receipts;

    private final Regimes regimes;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Reserving(ReservedCodeStore store, CodeCounter counter, CodeSettings settings, BlankReceipts receipts,
            Regimes regimes, Access access, LegalClock clock, Commands commands) {
        this.store = store;
        this.counter = counter;
        this.settings = settings;
        this.receipts = receipts;
        this.regimes = regimes;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Takes the next serials of the supervisor's agency on that day out of the counter.
     * @throws Refusals for what is wrong, field by field
     */
    UUID reserve(@Nullable Integer count, @Nullable LocalDate day, @Nullable String reason) {
        this.access.require(Role.SUPERVISOR);
        Actor actor = this.access.current();
        Refusals
            .refuseAny(ReservedCodeRules.wrong(count, this.settings.reserveAtMost(), day, this.clock.today(), reason));
        int wanted = Objects.requireNonNull(count);
        Reservation reservation = new Reservation(UUID.randomUUID(), actor.agency(), Objects.requireNonNull(day),
                Objects.requireNonNull(reason).strip(), actor.account(), this.clock.instant());
        CodePattern pattern = this.regimes.on(reservation.day()).code();
        return this.commands.run(() -> {
            long last = this.counter.take(reservation.agency(), reservation.day(), wanted);
            this.store.insert(reservation, pattern, last - wanted + 1, wanted);
            return reservation.id();
        });
    }

    /** Gives codes up: all of them, or none. */
    void giveUp(List<String> codes, @Nullable String reason) {
        this.access.require(Role.SUPERVISOR);
        Actor actor = this.access.current();
        if (codes.isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "reservedCode");
        }
        this.commands.act(() -> codes.stream().map(DossierCodes::read).sorted().distinct().forEach((code) -> {
            ReservedCodeRules.requireVoidable(this.store.lock(code).orElse(null), code, actor.agency(), reason);
            this.store.giveUp(code, String.valueOf(reason).strip(), actor.account(), this.clock.instant());
        }));
    }

    /** The codes of the caller's agency, those of the latest days first. */
    List<CodeLine> list() {
        this.access.require(Role.SUPERVISOR, Role.DESK_OFFICER, Role.AUDITOR);
        return this.store.of(this.access.current().agency(), SHOWN);
    }

    /**
     * The codes of one reservation.
     * @throws Refusal if the caller's agency has none of this id
     */
    List<CodeLine> of(UUID reservation) {
        this.access.require(Role.SUPERVISOR, Role.DESK_OFFICER, Role.AUDITOR);
        List<CodeLine> lines = this.store.of(reservation);
        String agency = this.access.current().agency();
        if (lines.isEmpty() || !lines.get(0).reservation().agency().equals(agency)) {
            throw new Refusal(RefusalReason.NOT_FOUND, "reservation", "id", reservation.toString());
        }
        return lines;
    }

    /** The blank receipts of a reservation, for the codes that are still free. */
    byte[] receipts(UUID reservation) {
        this.access.require(Role.SUPERVISOR, Role.DESK_OFFICER);
        List<CodeLine> free = of(reservation).stream().filter(CodeLine::isFree).toList();
        if (free.isEmpty()) {
            throw new Refusal(RefusalReason.NOT_FOUND, "reservation", "id", reservation.toString());
        }
        Reservation of = free.get(0).reservation();
        return this.receipts.print(of.agency(), of.day(), free.stream().map(CodeLine::code).toList());
    }

    int most() {
        return this.settings.reserveAtMost();
    }

}
