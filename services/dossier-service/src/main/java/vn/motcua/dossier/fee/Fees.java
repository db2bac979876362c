package vn.motcua.dossier.fee;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Links;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.fee.FeeAccount;
import vn.motcua.rules.fee.FeeEntry;
import vn.motcua.rules.fee.FeeRelief;
import vn.motcua.rules.fee.FeeRules;
import vn.motcua.rules.fee.PaymentWay;

/**
 * The fee of each dossier: what is owed is stated with the acceptance, money is taken and
 * given back by whoever has that right (thu phí).
 */
@Component
public class Fees {

    private final FeeStore store;

    private final FeeWords words;

    private final Register register;

    private final Links links;

    private final Catalogue catalogue;

    private final Directory directory;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Fees(FeeStore store, FeeWords words, Register register, Links links, Catalogue catalogue, Directory directory,
            Access access, LegalClock clock, Commands commands) {
        this.store = store;
        this.words = words;
        this.register = register;
        this.links = links;
        this.catalogue = catalogue;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Enters what is owed, and the payment where a receipt was given, in the running
     * acceptance.
     * @param accepted the dossier, locked
     * @param said null for what the procedure publishes
     * @return the entries, to be told once the acceptance is
     */
    public List<FeeEntry> accepted(Dossier accepted, Completion.@Nullable Fee said, Instant now) {
        Optional<FeeEntry> before = paidBefore(accepted);
        FeeEntry assessed = before
            .orElseGet(() -> assessed(accepted, said, FeeAccount.of(published(accepted), List.of())));
        add(accepted, assessed, now);
        if (before.isPresent() || said == null || (blank(said.receiptNumber()) && blank(said.way()))) {
            return List.of(assessed);
        }
        this.access.require(Role.CASHIER);
        FeeEntry paid = paid(account(accepted),
                new Completion.Fee(null, null, null, said.proof(), said.receiptNumber(), said.way()));
        add(accepted, paid, now);
        return List.of(assessed, paid);
    }

    /** Who paid for a dossier of which this one takes the place pays nothing again. */
    private Optional<FeeEntry> paidBefore(Dossier accepted) {
        return this.links.of(accepted.id())
            .stream()
            .filter((link) -> link.kind() == Links.Kind.SUCCEEDED_BY && !link.outward())
            .map((link) -> this.register.get(link.other()))
            .filter((replaced) -> account(replaced).kept() > 0)
            .map((replaced) -> this.words.exempt(published(accepted), String.valueOf(replaced.code())))
            .findFirst();
    }

    /** Tells the entries of an acceptance; what the procedure publishes is no news. */
    public void tell(Dossier accepted, List<FeeEntry> entries, Instant now) {
        FeeEntry published = new FeeEntry.Assessed(published(accepted), FeeRelief.NONE, "", "");
        entries.stream()
            .filter((entry) -> !entry.equals(published))
            .forEach((entry) -> this.words.record(accepted, entry, now));
    }

    /**
     * States what is owed under the right procedure, in the running change.
     * @param changed the dossier with the right procedure, locked
     */
    public void procedureChanged(Dossier changed, Instant now) {
        FeeAccount account = account(changed);
        Long published = published(changed);
        FeeEntry anew = FeeRules.afterChange(published, account, this.words.paidBefore(published, account.kept()));
        if (!anew.equals(account.assessed())) {
            enter(changed, anew, now);
        }
    }

    /** The fee of a dossier as it stands. */
    public FeeView of(Dossier dossier) {
        return this.words.view(
                this.catalogue.version(dossier.subject().procedure(), dossier.subject().procedureVersion()),
                account(dossier), own(dossier).kept(), this.store.of(dossier.id()));
    }

    /** As the receipt of an accepted dossier prints it. */
    public String onReceipt(Dossier dossier) {
        return this.words.onReceipt(account(dossier), this.store.of(dossier.id()));
    }

    /** States what is owed, anew. */
    public void assess(UUID id, Completion.Fee said) {
        act(id, (dossier, now) -> enter(dossier, assessed(dossier, said, account(dossier)), now), Role.DESK_OFFICER,
                Role.CASHIER);
    }

    /** Takes what is owed. */
    public void pay(UUID id, Completion.Fee said) {
        act(id, (dossier, now) -> enter(dossier, paid(account(dossier), said), now), Role.CASHIER);
    }

    /** Gives back some or all of what was paid. */
    public void refund(UUID id, Completion.Fee said) {
        this.commands.act(() -> {
            this.access.require(Role.CASHIER);
            Dossier dossier = this.register.lock(id);
            requireOwnOrTaken(dossier);
            FeeEntry refunded = FeeRules.refund(refundable(dossier), said.amount(), said.reason(),
                    said.receiptNumber());
            Instant now = this.clock.instant();
            add(dossier, refunded, this.access.current().agency(), now);
            this.words.record(dossier, refunded, now);
        });
    }

    /**
     * The fee of a dossier, to who handles it and to who took money for it.
     * @throws Refusal for everybody else
     */
    public FeeView seen(Dossier dossier) {
        if (!tookMoney(dossier)) {
            this.access.requireReading(dossier.subject().agency());
        }
        return of(dossier);
    }

    /** Whoever took the money gives it back, also after the dossier went on. */
    private void requireOwnOrTaken(Dossier dossier) {
        if (!tookMoney(dossier)) {
            this.access.requireAgency(dossier.subject().agency());
        }
    }

    private boolean tookMoney(Dossier dossier) {
        String agency = this.access.current().agency();
        return this.access.current().has(Role.CASHIER) && payments(dossier).anyMatch((one) -> one.equals(agency));
    }

    /** The agencies that took the payments, in order. */
    private Stream<String> payments(Dossier dossier) {
        return this.store.of(dossier.id())
            .stream()
            .filter((kept) -> kept.entry() instanceof FeeEntry.Paid)
            .map(FeeStore.Kept::agency);
    }

    private FeeAccount refundable(Dossier dossier) {
        String takenBy = payments(dossier).reduce((earlier, later) -> later)
            .map((code) -> this.directory.agency(code).name())
            .orElse("");
        return FeeRules.refundable(account(dossier), own(dossier), takenBy);
    }

    /** What the entries of the actor's agency come to. */
    private FeeAccount own(Dossier dossier) {
        String agency = this.access.current().agency();
        return FeeAccount.of(published(dossier),
                this.store.of(dossier.id())
                    .stream()
                    .filter((kept) -> kept.agency().equals(agency))
                    .map(FeeStore.Kept::entry)
                    .toList());
    }

    private FeeEntry assessed(Dossier dossier, Completion.@Nullable Fee said, FeeAccount account) {
        if (said == null) {
            return FeeRules.assess(published(dossier), account, null, FeeRelief.NONE, null, null);
        }
        FeeRelief relief = blank(said.relief()) ? FeeRelief.NONE : read("fee.relief", said.relief(), FeeRelief.class);
        boolean paysNow = relief == FeeRelief.NONE && !blank(said.receiptNumber());
        return FeeRules.assess(published(dossier), account, said.amount(), relief, said.reason(),
                paysNow ? null : said.proof());
    }

    private static FeeEntry paid(FeeAccount account, Completion.Fee said) {
        return FeeRules.pay(account, said.amount(),
                blank(said.way()) ? null : read("fee.way", said.way(), PaymentWay.class), said.receiptNumber(),
                said.proof());
    }

    private FeeAccount account(Dossier dossier) {
        return FeeAccount.of(published(dossier),
                this.store.of(dossier.id()).stream().map(FeeStore.Kept::entry).toList());
    }

    private @Nullable Long published(Dossier dossier) {
        return this.catalogue.version(dossier.subject().procedure(), dossier.subject().procedureVersion()).feeVnd();
    }

    private void enter(Dossier dossier, FeeEntry entry, Instant now) {
        add(dossier, entry, now);
        this.words.record(dossier, entry, now);
    }

    private void add(Dossier dossier, FeeEntry entry, Instant now) {
        add(dossier, entry, dossier.subject().agency(), now);
    }

    private void add(Dossier dossier, FeeEntry entry, String agency, Instant now) {
        if (!this.store.add(dossier, entry, agency, now, this.access.current().account())) {
            throw new Refusal(RefusalReason.FEE_RECEIPT_USED, "fee.receiptNumber");
        }
    }

    private void act(UUID id, Act act, Role... anyOf) {
        this.commands.act(() -> {
            this.access.require(anyOf);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            if (dossier.code() == null) {
                throw new Refusal(RefusalReason.FEE_BEFORE_ACCEPTANCE, "dossier");
            }
            act.on(dossier, this.clock.instant());
        });
    }

    private static <E extends Enum<E>> E read(String field, @Nullable String name, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(String.valueOf(name).strip().toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        throw new Refusal(RefusalReason.FIELD_INVALID, field, "value", String.valueOf(name));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** What is done to the fee of a locked dossier. */
    private interface Act {

        void on(Dossier dossier, Instant now);

    }

}
