package vn.motcua.dossier.paper;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.deadline.ApologyTerm;
import vn.motcua.rules.deadline.ClockEntryType;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.dossier.CodePattern;

/**
 * The rules in force when a dossier was received, as data (design D9).
 *
 * @param id for example {@code 309/2026}
 * @param validFrom first day of reception under it
 * @param validTo last day, where it has one
 * @param legalSource the decrees and circulars it is made of
 * @param codePattern how a dossier's code is built
 * @param apologyRule by when a letter is signed, and how often a day is put off
 * @param supplementPolicy what a supplement does to the clock where a procedure says
 * nothing else
 * @param maxSupplementRounds how often papers are asked for where a procedure says
 * nothing else
 * @param statusCodes what the national exchange calls a status, by our name of it, and a
 * wait for a financial obligation ({@code OBLIGATION}), which is no status of ours
 * @param citations article or decree on which an entry of the clock ledger rests; none
 * where the procedure's own text is the ground
 * @param forms what its circulars prescribe
 * @param ownForms papers that it demands without prescribing a form
 */
@JsonIgnoreProperties("confidence")
public record Regime(String id, String title, List<String> legalSource, LocalDate validFrom,
        @Nullable LocalDate validTo, String codePattern, ApologyRule apologyRule, SupplementPolicy supplementPolicy,
        int maxSupplementRounds, Map<String, StatusCode> statusCodes, Map<ClockEntryType, String> citations,
        List<Form> forms, List<OwnForm> ownForms) {

    /** Sổ theo dõi hồ sơ: kept by the registers, not issued. */
    private static final String BOOK = "BOOK";

    /** A dossier in hand that waits for one is no status of ours. */
    private static final String OBLIGATION = "OBLIGATION";

    public Regime {
        CodePattern.parse(codePattern);
        if (maxSupplementRounds < 0) {
            throw new IllegalArgumentException("Papers are asked for " + maxSupplementRounds + " times");
        }
        requireKnown(statusCodes.keySet(),
                Stream.concat(Stream.of(OBLIGATION), Stream.of(DossierStatus.values()).map(Enum::name)), "status");
        requireKnown(forms.stream().map(Form::key).toList(),
                Stream.concat(Stream.of(BOOK), Stream.of(FormKey.values()).map(Enum::name)), "form");
    }

    private static void requireKnown(Collection<String> found, Stream<String> known, String what) {
        Set<String> unknown = new TreeSet<>(found);
        unknown.removeAll(known.toList());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("No " + what + " is called so: " + unknown);
        }
    }

    /** No regime prescribes these, so they have neither mark nor suffix. */
    private static final Map<FormKey, Form> OF_NO_REGIME = Map.of(FormKey.FEEDBACK_NOTICE,
            own(FormKey.FEEDBACK_NOTICE, "Phiếu báo kết quả xem xét phản ánh, kiến nghị"), FormKey.FAULT_LETTER,
            own(FormKey.FAULT_LETTER, "Thư xin lỗi"), FormKey.TRANSFER_SLIP,
            own(FormKey.TRANSFER_SLIP, "Phiếu chuyển hồ sơ"), FormKey.ROUTE_SLIP,
            own(FormKey.ROUTE_SLIP, "Phiếu chuyển hồ sơ liên thông"), FormKey.LATE_NOTICE,
            own(FormKey.LATE_NOTICE, "Thông báo chưa trả được kết quả theo ngày hẹn lại"), FormKey.SEAL_NOTICE,
            own(FormKey.SEAL_NOTICE, "Thông báo chậm trả kết quả"), FormKey.FEEDBACK_ANSWER,
            own(FormKey.FEEDBACK_ANSWER, "Trả lời phản ánh, kiến nghị"));

    private static Form own(FormKey key, String title) {
        return new Form(key.name(), "", title, null, null, null, null);
    }

    /**
     * A form of the regime.
     *
     * @param mark for example {@code Mẫu số 01}
     * @param shortTitle how people call it in a sentence; none where nobody needs to
     * @param numberSuffix what stands behind the number, for example {@code TNHS}
     */
    @JsonIgnoreProperties({ "number", "paper", "confidence" })
    public record Form(String key, String mark, String title, @Nullable String shortTitle,
            @Nullable String numberSuffix, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

        boolean isInForceOn(LocalDate day) {
            return (this.validFrom == null || !day.isBefore(this.validFrom))
                    && (this.validTo == null || !day.isAfter(this.validTo));
        }

    }

    /**
     * A paper that a regime demands and prescribes no form for.
     *
     * @param basis provision that demands it
     */
    @JsonIgnoreProperties("confidence")
    public record OwnForm(FormKey key, String title, String basis) {
    }

    /** What demands a paper for which the regime has no form. */
    public String basis(FormKey key) {
        return own(key).map(OwnForm::basis)
            .orElseThrow(() -> new IllegalStateException("Regime " + this.id + " does not demand " + key));
    }

    private Optional<OwnForm> own(FormKey key) {
        return this.ownForms.stream().filter((form) -> form.key() == key).findFirst();
    }

    /**
     * The regime's rule of letters.
     *
     * @param deadline by when one is signed
     * @param reappointments how often a day may be put off: once or never, since a
     * dossier has one letter
     */
    public record ApologyRule(ApologyTerm deadline, int reappointments) {

        public ApologyRule {
            if (reappointments < 0 || reappointments > 1) {
                throw new IllegalArgumentException("A day is put off once or never, not " + reappointments);
            }
        }

    }

    /** A status in the national exchange (domain §1.3). */
    public record StatusCode(int code, String name) {
    }

    /** How a dossier's code is written. */
    public CodePattern code() {
        return CodePattern.parse(this.codePattern);
    }

    /** What the national exchange calls a status. */
    public StatusCode statusCode(DossierStatus status) {
        return Optional.ofNullable(this.statusCodes.get(status.name()))
            .orElseThrow(() -> new IllegalStateException("Regime " + this.id + " has no code for " + status));
    }

    /** What it calls a dossier in hand that waits for a financial obligation. */
    public StatusCode obligationCode() {
        return Optional.ofNullable(this.statusCodes.get(OBLIGATION))
            .orElseThrow(() -> new IllegalStateException("Regime " + this.id + " has no code for an obligation"));
    }

    /** What an entry of the clock ledger rests on, for people to read. */
    public @Nullable String citation(ClockEntryType type) {
        return this.citations.get(type);
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
    }

    /** Whether a dossier of the regime has the form on that day. */
    public boolean hasForm(FormKey key, LocalDate day) {
        LocalDate counted = withinValidity(day);
        return OF_NO_REGIME.containsKey(key) || own(key).isPresent()
                || known(key).anyMatch((form) -> form.isInForceOn(counted));
    }

    /**
     * The form as it stands on the day of issue: the one in force, else the last one
     * before that day, else the first one after it.
     */
    public Form form(FormKey key, LocalDate day) {
        Form letter = own(key).map((own) -> own(key, own.title())).orElse(OF_NO_REGIME.get(key));
        if (letter != null) {
            return letter;
        }
        LocalDate counted = withinValidity(day);
        return known(key).filter((form) -> form.isInForceOn(counted))
            .findFirst()
            .or(() -> known(key).filter((form) -> form.validTo() != null && form.validTo().isBefore(counted))
                .max(Comparator.comparing((form) -> Objects.requireNonNull(form.validTo()))))
            .or(() -> known(key).findFirst())
            .orElseThrow(() -> new IllegalStateException("Regime " + this.id + " has no form " + key));
    }

    private Stream<Form> known(FormKey key) {
        return this.forms.stream().filter((form) -> form.key().equals(key.name()));
    }

    /**
     * A dossier keeps the regime of its reception (R0.4): when that has ended, its last
     * day counts.
     */
    private LocalDate withinValidity(LocalDate day) {
        return (this.validTo != null && day.isAfter(this.validTo)) ? this.validTo : day;
    }

}
