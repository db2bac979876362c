package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.worklist.AbsentColleagues;
import vn.motcua.dossier.worklist.Inbox;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkNames;
import vn.motcua.events.Outcome;

/** The work on one dossier: what the reader may do, and who holds the rest. */
@Component
class CaseWork {

    private final Inbox inbox;

    private final WorkForms forms;

    private final WorkNames names;

    private final Colleagues colleagues;

    private final AbsentColleagues absent;

    private final Substitutes substitutes;

    private final Texts texts;

    CaseWork(Inbox inbox, WorkForms forms, WorkNames names, Colleagues colleagues, AbsentColleagues absent,
            Substitutes substitutes, Texts texts) {
        this.inbox = inbox;
        this.forms = forms;
        this.names = names;
        this.colleagues = colleagues;
        this.absent = absent;
        this.substitutes = substitutes;
        this.texts = texts;
    }

    List<ToDo> toDo(Dossier dossier, Actor reader, Instant now) {
        List<WorkItem> items = this.inbox.toDo(reader, dossier.id()).stream().map(Inbox.Line::item).toList();
        Map<UUID, String> instead = this.absent.names(reader, items);
        return items.stream()
            .map((item) -> new ToDo(item, this.names.of(item), facts(item, dossier, instead.get(item.id())),
                    this.forms.of(item, dossier, now)))
            .toList();
    }

    List<OpenWork> open(Dossier dossier, Actor reader) {
        List<WorkItem> items = this.inbox.onDossier(reader, dossier.id()).stream().map(Inbox.Line::item).toList();
        var holders = this.colleagues.names(items.stream().map(WorkItem::assignee).filter(Objects::nonNull).toList());
        return items.stream()
            .map((item) -> new OpenWork(item, this.names.of(item), holder(item, holders), candidates(item, reader)))
            .toList();
    }

    /** Who holds it; and, while that person is away, who does it instead. */
    private @Nullable String holder(WorkItem item, Map<String, String> names) {
        String holder = item.assignee();
        if (holder == null) {
            return null;
        }
        String name = names.getOrDefault(holder, holder);
        return this.substitutes.substituteOf(item.agency(), holder, item.role())
            .map((account) -> this.texts.of("case.work.substitute", name,
                    this.colleagues.names(List.of(account)).getOrDefault(account, account)))
            .orElse(name);
    }

    private List<Colleagues.Colleague> candidates(WorkItem item, Actor reader) {
        return reader.hasAny(Role.UNIT_HEAD, Role.SUPERVISOR)
                ? this.colleagues.whoMayDo(item.role(), item.agency(), item.unit()) : List.of();
    }

    private List<String> facts(WorkItem item, Dossier dossier, @Nullable String absent) {
        List<String> facts = new ArrayList<>();
        if (absent != null) {
            facts.add(this.texts.of("case.fact.instead", absent));
        }
        switch (item.kind()) {
            case TRANSFER -> add(facts, "case.fact.transfer-by", dossier.deadline().transferBy());
            case SIGN -> facts.add(proposal(dossier));
            case SIGN_STOP -> facts.add(String.valueOf(dossier.handling().proposalReason()));
            case STEP -> {
                if (item.role() == Role.UNIT_HEAD || dossier.handling().proposal() != null) {
                    facts.add(proposal(dossier));
                }
            }
            case DEADLINE_QUESTION -> {
                add(facts, "case.fact.due", dossier.deadline().originalDueAt());
                add(facts, "case.fact.apology-by", dossier.deadline().apologyBy());
            }
            case LATENESS_QUESTION -> add(facts, "case.fact.late-since", dossier.deadline().originalDueAt());
            default -> {
                // the name says it all
            }
        }
        return facts;
    }

    private void add(List<String> facts, String key, @Nullable Instant at) {
        if (at != null) {
            facts.add(this.texts.of(key, Formats.moment(at)));
        }
    }

    private String proposal(Dossier dossier) {
        Outcome proposal = dossier.handling().proposal();
        String reason = String.valueOf(dossier.handling().proposalReason());
        if (proposal == Outcome.STOPPED) {
            return this.texts.of("case.fact.proposes-stop", reason);
        }
        return (proposal == Outcome.REFUSED) ? this.texts.of("case.fact.proposes-refusal", reason)
                : this.texts.of("case.fact.proposes-approval");
    }

}
