package vn.motcua.dossier.fee;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.fee.FeeAccount;
import vn.motcua.rules.fee.FeeEntry;
import vn.motcua.rules.fee.FeeEntry.Assessed;
import vn.motcua.rules.fee.FeeEntry.Paid;
import vn.motcua.rules.fee.FeeEntry.Refunded;
import vn.motcua.rules.fee.FeeRelief;
import vn.motcua.rules.fee.FeeRules;

/** Tells fees: to the event log, to the receipt, to the page. */
@Component
class FeeWords {

    private final History history;

    private final Colleagues colleagues;

    private final Access access;

    private final Texts texts;

    FeeWords(History history, Colleagues colleagues, Access access, Texts texts) {
        this.history = history;
        this.colleagues = colleagues;
        this.access = access;
        this.texts = texts;
    }

    /** Reasons and proofs stay out of the log. */
    void record(Dossier dossier, FeeEntry entry, Instant now) {
        String account = this.access.current().account();
        if (entry instanceof Assessed assessed) {
            this.history.record(
                    new DossierFact.FeeAssessed(dossier.snapshot(), assessed.amount(), assessed.relief().name()), now,
                    account, "reason", assessed.ground());
        }
        else if (entry instanceof Paid paid) {
            this.history.record(new DossierFact.FeePaid(dossier.snapshot(), paid.amount(), paid.way().name()), now,
                    account);
        }
        else if (entry instanceof Refunded refunded) {
            this.history.record(
                    new DossierFact.FeeRefunded(dossier.snapshot(), refunded.amount(), this.access.current().agency()),
                    now, account, "reason", refunded.reason());
        }
    }

    String onReceipt(FeeAccount account, List<FeeStore.Kept> entries) {
        Assessed assessed = account.assessed();
        Long amount = assessed.amount();
        String sum = (amount == null) ? "" : this.texts.of("fee.dong", Formats.number(amount));
        return switch (account.state()) {
            case UNKNOWN -> this.texts.of("fee.receipt.UNKNOWN");
            case FREE -> this.texts.of("fee.receipt.FREE");
            case EXEMPT -> this.texts.of("fee.receipt.EXEMPT", assessed.ground());
            case OWED -> relieved(assessed, this.texts.of("fee.receipt.OWED", sum));
            case PAID -> relieved(assessed, this.texts.of("fee.receipt.PAID", sum, lastReceipt(entries)));
        };
    }

    private String relieved(Assessed assessed, String words) {
        return assessed.ground().isEmpty() ? words
                : this.texts.of("fee.receipt." + assessed.relief(), words, assessed.ground());
    }

    private static String lastReceipt(List<FeeStore.Kept> entries) {
        return entries.stream()
            .map(FeeStore.Kept::entry)
            .filter(Paid.class::isInstance)
            .map(Paid.class::cast)
            .map(Paid::receiptNumber)
            .reduce((earlier, later) -> later)
            .orElse("");
    }

    FeeView view(Procedure procedure, FeeAccount account, long takenHere, List<FeeStore.Kept> entries) {
        Map<String, String> names = this.colleagues
            .names(entries.stream().map(FeeStore.Kept::officer).distinct().toList());
        Assessed assessed = account.assessed();
        return new FeeView(procedure.feeVnd(), procedure.feeNote(), assessed.amount(), assessed.relief().name(),
                assessed.ground(), assessed.proof(), account.state().name(), account.kept(), account.owed(),
                Math.max(0, Math.min(account.kept(), takenHere)),
                entries.stream().map((one) -> line(one, names.getOrDefault(one.officer(), one.officer()))).toList());
    }

    private static FeeView.Line line(FeeStore.Kept kept, String name) {
        FeeEntry entry = kept.entry();
        if (entry instanceof Assessed one) {
            return line(kept, name, "ASSESSED", one.amount(), one.relief().name(), one.ground(), one.proof(), null, "");
        }
        if (entry instanceof Paid one) {
            return line(kept, name, "PAID", one.amount(), null, "", one.proof(), one.way().name(), one.receiptNumber());
        }
        Refunded one = (Refunded) entry;
        return line(kept, name, "REFUNDED", one.amount(), null, one.reason(), "", null, one.voucherNumber());
    }

    private static FeeView.Line line(FeeStore.Kept kept, String name, String kind, @Nullable Long amount,
            @Nullable String relief, String reason, String proof, @Nullable String way, String receiptNumber) {
        return new FeeView.Line(kind, amount, relief, reason, proof, way, receiptNumber,
                kept.at().atZone(Clocks.ZONE).toOffsetDateTime(), kept.officer(), name, kept.agency());
    }

    /** What was paid for the wrong procedure, beside the fee of the right one. */
    String paidBefore(@Nullable Long published, long kept) {
        String paid = this.texts.of("fee.dong", Formats.number(kept));
        if (published == null || published == kept) {
            return this.texts.of("fee.changed", paid);
        }
        return this.texts.of((kept > published) ? "fee.changed.less" : "fee.changed.more", paid,
                this.texts.of("fee.dong", Formats.number(published)),
                this.texts.of("fee.dong", Formats.number(Math.abs(kept - published))));
    }

    /** Nothing is owed: it was paid for the dossier whose place this one takes. */
    FeeEntry exempt(@Nullable Long published, String replaced) {
        return FeeRules.assess(published, FeeAccount.of(published, List.of()), null, FeeRelief.EXEMPT,
                this.texts.of("fee.successor"), replaced);
    }

}
