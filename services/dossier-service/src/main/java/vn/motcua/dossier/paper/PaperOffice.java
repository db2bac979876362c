package vn.motcua.dossier.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.MachineClock;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperHead;
import vn.motcua.papers.PaperPress;
import vn.motcua.papers.QrCode;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Issues papers: the number is taken and the data frozen in the transaction that signs;
 * the PDF is made after commit by whoever comes first, the reader's request or the job,
 * and stored once.
 */
@Component
public class PaperOffice {

    private final PaperStore store;

    private final Regimes regimes;

    private final Directory directory;

    private final PaperSettings settings;

    private final MachineClock machine;

    private final ApplicationEventPublisher publisher;

    private final PaperPress press = new PaperPress();

    private final JsonMapper mapper = JsonMapper.builder()
        .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
        .build();

    PaperOffice(PaperStore store, Regimes regimes, Directory directory, PaperSettings settings, MachineClock machine,
            ApplicationEventPublisher publisher) {
        this.store = store;
        this.regimes = regimes;
        this.directory = directory;
        this.settings = settings;
        this.machine = machine;
        this.publisher = publisher;
    }

    /**
     * Issues a paper in the running transaction. An earlier paper of the same form is
     * marked as replaced.
     * @param body makes the paper from its head
     */
    public IssuedPaper issue(Dossier dossier, FormKey key, Instant signedAt, String signedBy,
            Function<PaperHead, Paper> body) {
        return issueAt(dossier.subject().agency(), dossier, key, signedAt, signedBy, body);
    }

    /**
     * Issues a paper of an agency about a dossier that need not be its own, under its own
     * head and number.
     */
    public IssuedPaper issueAt(String agency, Dossier dossier, FormKey key, Instant signedAt, String signedBy,
            Function<PaperHead, Paper> body) {
        return issue(agency, dossier, key, signedAt, signedBy, null, body);
    }

    /**
     * Issues a paper that is the signed result itself, and so bears the result's number.
     * @param number of the result
     */
    public IssuedPaper issueAsResult(Dossier dossier, FormKey key, Instant signedAt, String signedBy, String number,
            Function<PaperHead, Paper> body) {
        return issue(dossier.subject().agency(), dossier, key, signedAt, signedBy, number, body);
    }

    /** What demands a paper for which the dossier's regime prescribes no form. */
    public String basis(Dossier dossier, FormKey key, Instant signedAt) {
        return regimeOf(dossier, signedAt.atZone(Clocks.ZONE)).basis(key);
    }

    private IssuedPaper issue(String agency, Dossier dossier, FormKey key, Instant signedAt, String signedBy,
            @Nullable String typed, Function<PaperHead, Paper> body) {
        ZonedDateTime at = signedAt.atZone(Clocks.ZONE);
        Regime.Form form = regimeOf(dossier, at).form(key, at.toLocalDate());
        if (key.replacesEarlier()) {
            this.store.replace(dossier.id(), key, signedAt);
        }
        String number = (typed == null) ? nextNumber(agency, key, at.getYear(), form)
                : free(typed, agency, key, at.getYear());
        return issue(new IssuedPaper(UUID.randomUUID(), dossier.id(), agency, key, number, at, signedBy, false, false,
                UUID.randomUUID()), form, body);
    }

    /**
     * Issues a paper that belongs to no dossier, in the form that is in force that day.
     * @param agency code of the agency that issues it
     */
    public IssuedPaper issueApart(String agency, FormKey key, Instant signedAt, String signedBy,
            Function<PaperHead, Paper> body) {
        ZonedDateTime at = signedAt.atZone(Clocks.ZONE);
        Regime.Form form = this.regimes.on(at.toLocalDate()).form(key, at.toLocalDate());
        return issue(new IssuedPaper(UUID.randomUUID(), null, agency, key, nextNumber(agency, key, at.getYear(), form),
                at, signedBy, false, false, UUID.randomUUID()), form, body);
    }

    private IssuedPaper issue(IssuedPaper paper, Regime.Form form, Function<PaperHead, Paper> body) {
        Paper content = body.apply(head(paper.agency(), form, paper.signedAt(), paper.number(), paper.proofToken()));
        this.store.insert(paper, this.mapper
            .writeValueAsString(new Frozen(content.getClass().getSimpleName(), this.mapper.valueToTree(content))));
        this.publisher.publishEvent(new PaperIssued(paper.id()));
        return paper;
    }

    /**
     * Issues a paper that was signed on paper: the scan is what is kept and proved.
     * @param typed the number that the office wrote on it; null to take the next one
     * @throws Refusal if another paper of this form has that number in this year
     */
    public IssuedPaper issueScanned(Dossier dossier, FormKey key, Instant signedAt, String signedBy,
            @Nullable String typed, Function<PaperHead, Paper> body, byte[] scan) {
        IssuedPaper paper = issue(dossier.subject().agency(), dossier, key, signedAt, signedBy, typed, body);
        this.store.seal(paper.id(), scan, sha256(scan), "scan", this.machine.instant());
        return paper;
    }

    /** The paper to print and sign by hand: without a number, which comes after that. */
    public byte[] toSignByHand(Dossier dossier, FormKey key, Instant now, Function<PaperHead, Paper> body) {
        ZonedDateTime at = now.atZone(Clocks.ZONE);
        Regime.Form form = regimeOf(dossier, at).form(key, at.toLocalDate());
        PaperHead head = head(dossier.subject().agency(), form, at, null, null);
        return this.press.print(body.apply(new PaperHead(head.superiorBody(), head.issuingBody(), null, head.place(),
                head.date(), head.formMark(), head.formTitle(), null, head.sample(), false, false)));
    }

    /** The next number; where numbers are typed too, the next that nobody typed. */
    private String nextNumber(String agency, FormKey key, int year, Regime.Form form) {
        String number = number(this.store.nextNumber(agency, key, year), form);
        boolean taken = key.isNumberTyped() && this.store.hasNumber(agency, key, year, number);
        return taken ? nextNumber(agency, key, year, form) : number;
    }

    private String free(String typed, String agency, FormKey key, int year) {
        if (this.store.hasNumber(agency, key, year, typed)) {
            throw new Refusal(RefusalReason.PAPER_NUMBER_TAKEN, "number", "number", typed);
        }
        return typed;
    }

    /** Whether the dossier's regime knows this form at that moment. */
    public boolean hasForm(Dossier dossier, FormKey key, Instant signedAt) {
        ZonedDateTime at = signedAt.atZone(Clocks.ZONE);
        return regimeOf(dossier, at).hasForm(key, at.toLocalDate());
    }

    /** What the form of a paper is called in the regime of its dossier. */
    public String titleOf(Dossier dossier, IssuedPaper paper) {
        return titleOf(dossier, paper.form(), paper.signedAt());
    }

    /** What a form would be called at that moment. */
    public String titleOf(Dossier dossier, FormKey key, ZonedDateTime at) {
        return regimeOf(dossier, at).form(key, at.toLocalDate()).title();
    }

    /**
     * A watermarked draft without a number, for the person who is to sign; nothing is
     * stored.
     */
    public byte[] preview(Dossier dossier, FormKey key, Instant now, Function<PaperHead, Paper> body) {
        ZonedDateTime at = now.atZone(Clocks.ZONE);
        Regime.Form form = regimeOf(dossier, at).form(key, at.toLocalDate());
        return this.press.print(body.apply(head(dossier.subject().agency(), form, at, null, null)));
    }

    /**
     * A paper that goes on being filled in after it was issued, with what it says now,
     * under its number and date; nothing is stored.
     */
    public byte[] asOfNow(Dossier dossier, IssuedPaper paper, Function<PaperHead, Paper> body) {
        ZonedDateTime at = paper.signedAt();
        Regime.Form form = regimeOf(dossier, at).form(paper.form(), at.toLocalDate());
        return this.press
            .print(body.apply(head(dossier.subject().agency(), form, at, paper.number(), paper.proofToken())));
    }

    /** Calls back a paper that was not delivered; its number stays taken. */
    public void recall(UUID id, Instant at) {
        this.store.recall(id, at);
    }

    /** A paper of this form no longer holds, and none takes its place. */
    public void withdraw(UUID dossier, FormKey key, Instant at) {
        this.store.replace(dossier, key, at);
    }

    /** The papers of a dossier, oldest first. */
    public List<IssuedPaper> of(UUID dossier) {
        return this.store.of(dossier);
    }

    /** The paper that a QR leads to. */
    public Optional<IssuedPaper> findByToken(UUID token) {
        return this.store.findByToken(token);
    }

    /**
     * A paper by its id.
     * @throws Refusal if there is none
     */
    public IssuedPaper get(UUID id) {
        return this.store.find(id)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "paper", "id", id.toString()));
    }

    /** Address of the public pages, as a QR code leads there. */
    public String publicUrl() {
        return this.settings.publicUrl();
    }

    /** A QR code that leads to the address, as a picture for a page. */
    public String qrPicture(String address) {
        return QrCode.dataUri(address);
    }

    /** The PDF, made now if nobody has made it yet. */
    public byte[] pdf(UUID id) {
        get(id);
        return this.store.pdf(id).orElseGet(() -> seal(id));
    }

    byte[] seal(UUID id) {
        byte[] pdf = this.press.print(thaw(this.store.data(id)));
        if (this.store.seal(id, pdf, sha256(pdf), PaperPress.templateVersion(), this.machine.instant())) {
            return pdf;
        }
        return this.store.pdf(id).orElseThrow();
    }

    private Paper thaw(String data) {
        Frozen frozen = this.mapper.readValue(data, Frozen.class);
        for (Class<?> kind : Paper.class.getPermittedSubclasses()) {
            if (kind.getSimpleName().equals(frozen.kind())) {
                return (Paper) this.mapper.treeToValue(frozen.content(), kind);
            }
        }
        throw new IllegalStateException("A paper of unknown kind: " + frozen.kind());
    }

    private Regime regimeOf(Dossier dossier, ZonedDateTime at) {
        String regime = dossier.subject().regime();
        return (regime == null) ? this.regimes.on(at.toLocalDate()) : this.regimes.byId(regime);
    }

    private PaperHead head(String agencyCode, Regime.Form form, ZonedDateTime at, @Nullable String number,
            @Nullable UUID proof) {
        Agency agency = this.directory.agencyOn(agencyCode, at.toLocalDate());
        String url = (proof == null) ? null : this.settings.publicUrl() + "/xac-thuc/" + proof;
        return new PaperHead(agency.superiorName(), agency.name(), number, agency.place(), at.toLocalDate(),
                form.mark(), form.title(), url, this.settings.sample(), number == null, false);
    }

    /** Numbers below 10 get a leading zero (Decree 30/2020, Appendix I). */
    private static String number(int serial, Regime.Form form) {
        String text = String.format(Locale.ROOT, "%02d", serial);
        return (form.numberSuffix() == null) ? text : text + "/" + form.numberSuffix();
    }

    private static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every JDK has SHA-256", ex);
        }
    }

    /**
     * A paper was issued in the running transaction; its PDF is made after the commit.
     */
    record PaperIssued(UUID paper) {
    }

    private record Frozen(String kind, JsonNode content) {
    }

}
