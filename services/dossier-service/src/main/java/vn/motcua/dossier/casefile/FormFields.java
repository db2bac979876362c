package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.casefile.FormField.Kind;
import vn.motcua.dossier.casefile.FormField.Option;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.Channel;
import vn.motcua.rules.apology.ApologyReason;
import vn.motcua.rules.apology.NewDate;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.dossier.IdentityKind;
import vn.motcua.rules.limit.CaseLimit;
import vn.motcua.rules.result.Collector.Acknowledgement;
import vn.motcua.rules.result.Collector.Capacity;
import vn.motcua.rules.steps.StepChain;

/** The questions that the forms of a dossier ask. */
@Component
class FormFields {

    private final Texts texts;

    FormFields(Texts texts) {
        this.texts = texts;
    }

    FormField comment() {
        return new FormField("comment", Kind.WORDS, this.texts.of("case.field.comment"), false);
    }

    /**
     * @param which last part of the key of the label
     */
    FormField reason(String which, boolean required) {
        return new FormField("reason", Kind.WORDS, this.texts.of("case.field.reason." + which), required);
    }

    /** The answer of an office that was asked. */
    FormField opinion() {
        return new FormField("comment", Kind.WORDS, this.texts.of("case.field.opinion"), true);
    }

    /** What an agency did on its part. */
    FormField part() {
        return new FormField("comment", Kind.WORDS, this.texts.of("interagency.field.answer"), true);
    }

    /** Whom to ask, what, and until when. */
    List<FormField> question(List<Option> units) {
        return List.of(
                new FormField("unit", Kind.CHOICE, this.texts.of("case.field.consultation.unit"), true).among(units),
                new FormField("content", Kind.WORDS, this.texts.of("case.field.consultation.content"), true),
                new FormField("days", Kind.NUMBER, this.texts.of("case.field.consultation.days"), true).with("3"));
    }

    /** The steps that it may be sent back to; the usual one is the last of an officer. */
    FormField toStep(List<StepChain.Place> earlier) {
        String usual = earlier.stream()
            .filter((place) -> place.role().equals("CASE_OFFICER"))
            .reduce((far, near) -> near)
            .map(StepChain.Place::key)
            .orElse("");
        return new FormField("toStep", Kind.CHOICE, this.texts.of("case.field.toStep"), true).with(usual)
            .among(earlier.stream()
                .map((place) -> new Option(place.key(),
                        this.texts.of("case.field.toStep.one", String.valueOf(place.number()), place.name())))
                .toList());
    }

    FormField receivedAt() {
        return new FormField("receivedAt", Kind.MOMENT, this.texts.of("case.field.receivedAt"), false)
            .saying(this.texts.of("case.hint.receivedAt"));
    }

    FormField rightReception() {
        return new FormField("receivedAt", Kind.MOMENT, this.texts.of("case.field.receivedAt"), true);
    }

    FormField reservedCode() {
        return new FormField("reservedCode", Kind.TEXT, this.texts.of("case.field.reservedCode"), false)
            .saying(this.texts.of("case.hint.reservedCode"));
    }

    /** Where the result is given at once, only who asks gets a receipt. */
    FormField receipt() {
        return new FormField("receipt", Kind.CHOICE, this.texts.of("case.field.receipt"), false)
            .among(List.of(new Option("", this.texts.of("case.field.receipt.no")),
                    new Option("true", this.texts.of("case.field.receipt.yes"))));
    }

    FormField agency(List<Option> agencies) {
        return new FormField("agency", Kind.CHOICE, this.texts.of("case.field.agency"), true).among(agencies);
    }

    /** How it goes to the competent agency, and where the result is fetched. */
    List<FormField> taking() {
        return List.of(
                new FormField("carriage", Kind.CHOICE, this.texts.of("case.field.carriage"), true).with("ELECTRONIC")
                    .among(List.of(new Option("ELECTRONIC", this.texts.of("case.field.carriage.ELECTRONIC")),
                            new Option("PAPER", this.texts.of("case.field.carriage.PAPER")))),
                new FormField("returnAt", Kind.CHOICE, this.texts.of("case.field.returnAt"), true).with("HERE")
                    .among(List.of(new Option("HERE", this.texts.of("case.field.returnAt.HERE")),
                            new Option("THERE", this.texts.of("case.field.returnAt.THERE")))),
                new FormField("limitCase", Kind.TEXT, this.texts.of("case.field.limitCaseCode"), false));
    }

    /** Which procedure it is in truth. */
    List<FormField> rightProcedure() {
        return List.of(
                new FormField("procedure", Kind.TEXT, this.texts.of("case.field.procedure"), true)
                    .saying(this.texts.of("case.hint.procedure")),
                new FormField("limitCase", Kind.TEXT, this.texts.of("case.field.limitCaseCode"), false),
                reason("wrong-procedure", true));
    }

    FormField items(List<String> known) {
        return new FormField("items", Kind.TICKS, this.texts.of("case.field.items"), true)
            .saying(this.texts.of("case.hint.items"))
            .among(options(known));
    }

    FormField brought(List<String> asked) {
        return new FormField("documents", Kind.TICKS, this.texts.of("case.field.brought"), true)
            .saying(this.texts.of("case.hint.brought"))
            .among(options(asked));
    }

    FormField complete() {
        return new FormField("complete", Kind.CHOICE, this.texts.of("case.field.complete"), true)
            .among(List.of(new Option("true", this.texts.of("case.field.complete.yes")),
                    new Option("false", this.texts.of("case.field.complete.no"))));
    }

    FormField reasonCode() {
        return new FormField("reasonCode", Kind.CHOICE, this.texts.of("case.field.reasonCode"), true)
            .among(Arrays.stream(ApologyReason.values())
                .map((reason) -> new Option(reason.name(), this.texts.of("apology-reason." + reason.name())))
                .toList());
    }

    /** With the calculator's proposal, or the word that there can be none. */
    FormField newDueDate(Optional<NewDate> proposed) {
        return proposed.map((day) -> newDueDate(day.at()).saying(because(day)))
            .orElseGet(() -> new FormField("newDueDate", Kind.DAY, this.texts.of("case.field.newDueDate"), true)
                .saying(this.texts.of("case.hint.newDueDate.no-calendar")));
    }

    /** The proposed day and what it is made of. */
    private String because(NewDate day) {
        String work = this.texts.of(day.planned() ? "case.hint.newDueDate.planned" : "case.hint.newDueDate.half",
                day.workDays());
        String load = (day.loadDays() == 0) ? ""
                : this.texts.of("case.hint.newDueDate.load", day.loadDays(), day.ahead(), day.perDay());
        return this.texts.of("case.hint.newDueDate", Formats.moment(day.at()), work + load);
    }

    FormField newDueDate(Instant day) {
        return new FormField("newDueDate", Kind.DAY, this.texts.of("case.field.newDueDate"), true)
            .with(LocalDate.ofInstant(day, Clocks.ZONE).toString());
    }

    /** Number and validity of what is signed; nothing has to be said. */
    List<FormField> result() {
        return List.of(
                new FormField("result.number", Kind.TEXT, this.texts.of("case.field.result.number"), false)
                    .saying(this.texts.of("case.hint.result.number")),
                new FormField("result.validFrom", Kind.DAY, this.texts.of("case.field.result.validFrom"), false)
                    .saying(this.texts.of("case.hint.result.validFrom")),
                new FormField("result.validTo", Kind.DAY, this.texts.of("case.field.result.validTo"), false));
    }

    /** The same for a corrected result, which may end the dossier otherwise. */
    List<FormField> correction() {
        List<FormField> asked = new ArrayList<>();
        asked.add(new FormField("outcome", Kind.CHOICE, this.texts.of("case.field.correction.outcome"), false)
            .among(List.of(new Option("", this.texts.of("case.field.correction.outcome.same")),
                    new Option("APPROVED", this.texts.of("case.field.correction.outcome.APPROVED")),
                    new Option("REFUSED", this.texts.of("case.field.correction.outcome.REFUSED")))));
        asked.add(reason("correction", false));
        asked.addAll(result());
        return asked;
    }

    FormField collector(String proposed) {
        return new FormField("collector", Kind.TEXT, this.texts.of("case.field.collector"), true).with(proposed)
            .saying(this.texts.of("case.hint.collector"));
    }

    /** Who came for the result, how it goes and how that is confirmed. */
    List<FormField> handOver(String returnBy) {
        return List.of(choice("capacity", Capacity.values(), "SUBMITTER"), choice("way", Channel.values(), returnBy),
                choice("acknowledged", Acknowledgement.values(), "SIGNATURE"),
                new FormField("handover.lostReceipt", Kind.CHOICE, this.texts.of("handover.lostReceipt"), true)
                    .saying(this.texts.of("handover.lostReceipt.hint"))
                    .among(List.of(new Option("false", this.texts.of("handover.lostReceipt.no")),
                            new Option("true", this.texts.of("handover.lostReceipt.yes")))),
                identity(), handOverText("idNumber"), handOverText("authorisation"), handOverText("relation"));
    }

    private FormField choice(String name, Enum<?>[] values, String first) {
        return new FormField("handover." + name, Kind.CHOICE, this.texts.of("handover." + name), true).with(first)
            .among(Arrays.stream(values)
                .map((value) -> new Option(value.name(), this.texts.of("handover." + name + "." + value)))
                .toList());
    }

    private FormField identity() {
        List<Option> kinds = Stream.concat(Stream.of(new Option("", this.texts.of("handover.idKind.none"))),
                Stream
                    .of(IdentityKind.CITIZEN_ID, IdentityKind.OLD_CITIZEN_ID, IdentityKind.PASSPORT,
                            IdentityKind.FOREIGN)
                    .map((kind) -> new Option(kind.name(), this.texts.of("case.identity." + kind))))
            .toList();
        return new FormField("handover.idKind", Kind.CHOICE, this.texts.of("handover.idKind"), false)
            .saying(this.texts.of("handover.idKind.hint"))
            .among(kinds);
    }

    private FormField handOverText(String name) {
        return new FormField("handover." + name, Kind.TEXT, this.texts.of("handover." + name), false);
    }

    /**
     * Which case, each with its limit and the day that it leads to.
     * @param dueOf the due instant if it is accepted now; none where no calendar tells
     */
    FormField limitCase(List<CaseLimit> choices, Function<CaseLimit, Optional<Instant>> dueOf) {
        return new FormField("limitCase", Kind.RADIOS, this.texts.of("case.field.limitCase"), true)
            .among(choices.stream().map((choice) -> new Option(choice.code(), words(choice, dueOf))).toList());
    }

    private String words(CaseLimit choice, Function<CaseLimit, Optional<Instant>> dueOf) {
        String grounds = choice.code().isEmpty()
                ? this.texts.of("limit.general") + (choice.grounds().isEmpty() ? "" : " (" + choice.grounds() + ")")
                : choice.grounds();
        return dueOf.apply(choice)
            .map((due) -> this.texts.of("case.limit-case.due", grounds, choice.limit().toVietnamese(),
                    Formats.moment(due)))
            .orElseGet(() -> this.texts.of("case.limit-case", grounds, choice.limit().toVietnamese()));
    }

    List<FormField> limit(TimeLimit longest) {
        String unit = this.texts.of("case.unit." + longest.unit());
        return List.of(
                new FormField("limit", Kind.NUMBER, this.texts.of("case.field.limit", unit), true)
                    .with(Integer.toString(longest.value()))
                    .saying(this.texts.of("case.hint.limit", longest.toVietnamese())),
                new FormField("limitUnit", Kind.HIDDEN, "", true).with(longest.unit().name()));
    }

    private static List<Option> options(List<String> names) {
        return names.stream().distinct().map((name) -> new Option(name, name)).toList();
    }

}
