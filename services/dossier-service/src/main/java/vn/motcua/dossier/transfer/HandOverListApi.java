package vn.motcua.dossier.transfer;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.dossier.HandOverListRules.Dispute;

/** Hand-over lists over HTTP. */
@RestController
@RequestMapping("/api/handover-lists")
class HandOverListApi {

    private final HandOverLists lists;

    private final HandOverPrint print;

    private final LegalClock clock;

    HandOverListApi(HandOverLists lists, HandOverPrint print, LegalClock clock) {
        this.lists = lists;
        this.print = print;
        this.clock = clock;
    }

    /** What waits, what nobody has confirmed, what was confirmed last. */
    @GetMapping
    Board board() {
        return new Board(this.lists.waiting().stream().map(Wait::of).toList(), answers(this.lists.open()),
                answers(this.lists.confirmed()));
    }

    /** A list of all that waits for a unit, or comes from it. */
    @PostMapping
    ResponseEntity<Answer> make(@RequestBody Wish wish) {
        if (wish.unit() == null || wish.unit().isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "unit");
        }
        HandOverList made = this.lists.make(wish.unit().strip(), direction(wish.direction()));
        return ResponseEntity.created(URI.create("/api/handover-lists/" + made.id()))
            .body(Answer.of(made, this.lists.items(made), this.clock.instant()));
    }

    @GetMapping("/{id}")
    Answer get(@PathVariable UUID id) {
        HandOverList list = this.lists.get(id);
        return Answer.of(list, this.lists.items(list), this.clock.instant());
    }

    @GetMapping("/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.inline().filename("danh-sach-ban-giao.pdf").build().toString())
            .body(this.print.pdf(this.lists.get(id)));
    }

    /** One signature for all; what is not there is named with its reason. */
    @PostMapping("/{id}/confirm")
    Answer confirm(@PathVariable UUID id, @RequestBody Signature signature) {
        HandOverList list = this.lists.confirm(id, signature.disputes());
        return Answer.of(list, this.lists.items(list), this.clock.instant());
    }

    private List<Answer> answers(List<HandOverList> all) {
        Instant now = this.clock.instant();
        return all.stream().map((list) -> Answer.of(list, List.of(), now)).toList();
    }

    static Direction direction(@Nullable String name) {
        for (Direction direction : Direction.values()) {
            if (direction.name().equals(String.valueOf(name).strip().toUpperCase(Locale.ROOT))) {
                return direction;
            }
        }
        throw new Refusal((name == null || name.isBlank()) ? RefusalReason.FIELD_MISSING : RefusalReason.FIELD_INVALID,
                "direction");
    }

    record Wish(@Nullable String unit, @Nullable String direction) {
    }

    record Signature(@Nullable List<Disputed> disputed) {

        List<Dispute> disputes() {
            List<Dispute> all = new ArrayList<>();
            List<Disputed> given = (this.disputed == null) ? List.of() : this.disputed;
            for (int i = 0; i < given.size(); i++) {
                UUID dossier = given.get(i).dossier();
                if (dossier == null) {
                    throw new Refusal(RefusalReason.FIELD_MISSING, "disputed[" + i + "].dossier");
                }
                String reason = given.get(i).reason();
                all.add(new Dispute(dossier, (reason == null) ? "" : reason));
            }
            return all;
        }

    }

    record Disputed(@Nullable UUID dossier, @Nullable String reason) {
    }

    /**
     * @param waiting papers that wait for the next list
     * @param open lists that nobody has confirmed
     * @param confirmed the latest that were
     */
    record Board(List<Wait> waiting, List<Answer> open, List<Answer> confirmed) {
    }

    record Wait(String unit, String direction, int count, OffsetDateTime since, int disputed) {

        static Wait of(WaitingPapers one) {
            return new Wait(one.unit(), one.direction().name(), one.count(), HandOverListApi.at(one.since()),
                    one.disputed());
        }

    }

    /**
     * @param overdue whether it should have been confirmed by now
     * @param dossiers empty in a list of lists
     */
    record Answer(UUID id, String unit, String direction, int year, int number, OffsetDateTime madeAt, String madeBy,
            OffsetDateTime confirmBy, @Nullable OffsetDateTime confirmedAt, @Nullable String confirmedBy, int items,
            int disputed, boolean overdue, List<Item> dossiers) {

        static Answer of(HandOverList list, List<HandOverItem> items, Instant now) {
            Instant confirmed = list.confirmedAt();
            return new Answer(list.id(), list.unit(), list.direction().name(), list.year(), list.number(),
                    HandOverListApi.at(list.madeAt()), list.madeBy(), HandOverListApi.at(list.confirmBy()),
                    (confirmed == null) ? null : HandOverListApi.at(confirmed), list.confirmedBy(), list.items(),
                    list.disputed(), list.isOverdue(now), items.stream().map(Item::of).toList());
        }

    }

    record Item(UUID dossier, String code, OffsetDateTime since, @Nullable String disputed) {

        static Item of(HandOverItem item) {
            return new Item(item.dossier(), item.code(), HandOverListApi.at(item.since()), item.disputed());
        }

    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(Clocks.ZONE).toOffsetDateTime();
    }

}
