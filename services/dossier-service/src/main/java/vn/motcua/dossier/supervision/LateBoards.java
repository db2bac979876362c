package vn.motcua.dossier.supervision;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.answer.DeskAnswers;
import vn.motcua.dossier.deskmatter.DeskMatters;
import vn.motcua.dossier.casefile.DossierList;
import vn.motcua.dossier.casefile.DossierList.LatePart;
import vn.motcua.dossier.escalation.UnsignedStops;
import vn.motcua.dossier.transfer.HandOverLists;
import vn.motcua.dossier.worklist.DueMarks;
import vn.motcua.dossier.worklist.Inbox;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkNames;

/** Draws the late board for one reader. */
@Component
class LateBoards {

    static final int SIZE = 50;

    private final DossierList list;

    private final Inbox inbox;

    private final DueMarks marks;

    private final WorkNames names;

    private final Colleagues colleagues;

    private final HandOverLists handOvers;

    private final DeskAnswers answers;

    private final DeskMatters matters;

    private final UnsignedStops stops;

    LateBoards(DossierList list, Inbox inbox, DueMarks marks, WorkNames names, Colleagues colleagues,
            HandOverLists handOvers, DeskAnswers answers, DeskMatters matters, UnsignedStops stops) {
        this.list = list;
        this.inbox = inbox;
        this.marks = marks;
        this.names = names;
        this.colleagues = colleagues;
        this.handOvers = handOvers;
        this.answers = answers;
        this.matters = matters;
        this.stops = stops;
    }

    LateBoard of(Actor reader, Instant now, LatePages pages) {
        return new LateBoard(
                section(reader, now, LatePart.BROKEN, pages.broken(),
                        (page) -> new LatePages(page, pages.overdue(), pages.unanswered(), pages.soon(),
                                pages.owing())),
                section(reader, now, LatePart.OVERDUE, pages.overdue(),
                        (page) -> new LatePages(pages.broken(), page, pages.unanswered(), pages.soon(), pages.owing())),
                section(reader, now, LatePart.UNANSWERED, pages.unanswered(),
                        (page) -> new LatePages(pages.broken(), pages.overdue(), page, pages.soon(), pages.owing())),
                section(reader, now, LatePart.SOON, pages.soon(),
                        (page) -> new LatePages(pages.broken(), pages.overdue(), pages.unanswered(), page,
                                pages.owing())),
                section(reader, now, LatePart.OWING, pages.owing(),
                        (page) -> new LatePages(pages.broken(), pages.overdue(), pages.unanswered(), pages.soon(),
                                page)),
                pages, this.handOvers.overdue(reader, now), this.answers.overdueAt(reader.agency(), now, SIZE),
                this.matters.at(reader.agency(), SIZE), this.stops.of(reader.agency(), SIZE));
    }

    private LateSection section(Actor reader, Instant now, LatePart part, int wanted, IntFunction<LatePages> at) {
        DossierList.LateTally tally = this.list.tally(reader, part, now);
        int last = (int) Math.max(1, (tally.total() + SIZE - 1) / SIZE);
        int number = Math.min(wanted, last);
        List<DossierList.Line> lines = this.list.late(reader, part, now, number - 1, SIZE);
        return new LateSection(rows(reader, now, lines).of(lines), tally.total(), tally.withoutLetter(), number, last,
                at.apply(number - 1).address(), at.apply(number + 1).address());
    }

    private Rows rows(Actor reader, Instant now, List<DossierList.Line> lines) {
        Map<UUID, WorkItem> waiting = this.inbox
            .onDossiers(reader, lines.stream().map(DossierList.Line::id).distinct().toList())
            .stream()
            .map(Inbox.Line::item)
            .collect(Collectors.toMap(WorkItem::dossier, (item) -> item, LateBoards::moreUrgent));
        Map<String, String> people = this.colleagues
            .names(waiting.values().stream().map(WorkItem::assignee).filter(Objects::nonNull).distinct().toList());
        return new Rows(reader, now, waiting, people);
    }

    /**
     * The step of the flow tells who holds the dossier, not the question about its
     * deadline.
     */
    private static WorkItem moreUrgent(WorkItem one, WorkItem other) {
        return (one.process().equals("dossier") || !other.process().equals("dossier")) ? one : other;
    }

    /** Makes rows from lines. */
    private final class Rows {

        private final Actor reader;

        private final Instant now;

        private final Map<UUID, WorkItem> waiting;

        private final Map<String, String> people;

        private final Map<List<String>, List<Colleagues.Colleague>> able = new HashMap<>();

        Rows(Actor reader, Instant now, Map<UUID, WorkItem> waiting, Map<String, String> people) {
            this.reader = reader;
            this.now = now;
            this.waiting = waiting;
            this.people = people;
        }

        List<LateRow> of(List<DossierList.Line> lines) {
            return lines.stream().map(this::row).toList();
        }

        private LateRow row(DossierList.Line line) {
            Optional<WorkItem> item = Optional.ofNullable(this.waiting.get(line.id()));
            @Nullable String holder = item.map(WorkItem::assignee).orElse(null);
            return new LateRow(line, LateBoards.this.marks.of(line.times(), this.now), item.orElse(null),
                    item.map(LateBoards.this.names::of).orElse(""),
                    (holder == null) ? null : this.people.getOrDefault(holder, holder),
                    item.map(this::candidates).orElse(List.of()));
        }

        private List<Colleagues.Colleague> candidates(WorkItem item) {
            if (!this.reader.hasAny(Role.SUPERVISOR, Role.UNIT_HEAD)) {
                return List.of();
            }
            return this.able.computeIfAbsent(List.of(item.role().name(), item.agency(), item.unit()),
                    (same) -> LateBoards.this.colleagues.whoMayDo(item.role(), item.agency(), item.unit()));
        }

    }

}
