package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
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

    private final Texts texts;

    CaseWork(Inbox inbox, WorkForms forms, WorkNames names, Colleagues colleagues, Texts texts) {
        this.inbox = inbox;
        this.forms = forms;
        this.names = names;
        this.colleagues = colleagues;
        this.texts = texts;
    }

    List<ToDo> toDo(Dossier dossier, Actor reader, Instant now) {
        return this.inbox.toDo(reader, dossier.id())
            .stream()
            .map(Inbox.Line::item)
            .map((item) -> new ToDo(item, this.names.of(item), facts(item, dossier), this.forms.of(item, dossier, now)))
            .toList();
    }

    List<OpenWork> open(Dossier dossier, Actor reader) {
        List<WorkItem> items = this.inbox.onDossier(reader, dossier.id()).stream().map(Inbox.Line::item).toList();
        var holders = this.colleagues.names(items.stream().map(WorkItem::assignee).filter(Objects::nonNull).toList());
        return items.stream().map((item) -> {
            @Nullable String holder = item.assignee();
            return new OpenWork(item, this.names.of(item),
                    (holder == null) ? null : holders.getOrDefault(holder, holder), candidates(item, reader));
        }).toList();
    }

    private List<Colleagues.Colleague> candidates(WorkItem item, Actor reader) {
        return reader.hasAny(Role.UNIT_HEAD, Role.SUPERVISOR)
                ? this.colleagues.whoMayDo(item.role(), item.agency(), item.unit()) : List.of();
    }

    private List<String> facts(WorkItem item, Dossier dossier) {
        List<String> facts = new ArrayList<>();
        switch (item.kind()) {
            case TRANSFER -> add(facts, "case.fact.transfer-by", dossier.deadline().transferBy());
            case SIGN -> facts.add(proposal(dossier));
            case SIGN_STOP -> facts.add(String.valueOf(dossier.handling().proposalReason()));
            case STEP -> {
                if (item.role() == Role.UNIT_HEAD) {
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
