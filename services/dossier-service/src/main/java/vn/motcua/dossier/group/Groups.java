package vn.motcua.dossier.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.interagency.GroupRules;

/** Which dossiers belong to one matter; nothing of the one moves with the other. */
@Component
public class Groups {

    private final GroupStore store;

    private final Siblings siblings;

    private final Register register;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Groups(GroupStore store, Siblings siblings, Register register, History history, Access access, LegalClock clock,
            Commands commands) {
        this.store = store;
        this.siblings = siblings;
        this.register = register;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Joins other procedures and dossiers to a dossier, as one matter; the right of the
     * desk that received it.
     * @throws Refusal if the person may not, or what joins it is not as it has to be
     */
    public Group join(UUID id, NewGroup entered) {
        return this.commands.run(() -> {
            this.access.require(Role.DESK_OFFICER);
            this.access.requireAgency(this.register.get(id).subject().agency());
            List<String> procedures = given(entered.procedures());
            List<UUID> joining = ids(given(entered.dossiers()));
            Dossier head = locked(id, joining);
            List<Dossier> others = joining.stream().map(this.register::get).toList();
            GroupRules.requireMembers(member(head), procedures, others.stream().map(this::member).toList());
            GroupStore.Head group = group(head, entered.groupName());
            others.forEach((other) -> record(group, other));
            for (int i = 0; i < procedures.size(); i++) {
                record(group, begin(head, procedures.get(i), i));
            }
            return group(group);
        });
    }

    private Dossier begin(Dossier head, String procedure, int index) {
        try {
            return this.siblings.begin(head, procedure);
        }
        catch (Refusal refused) {
            String field = refused.field().equals("procedure") ? "procedures[" + index + "]" : refused.field();
            throw new Refusal(refused.reason(), field, refused.facts());
        }
    }

    private static List<String> given(@Nullable List<String> entered) {
        return (entered == null) ? List.of()
                : entered.stream().map(String::strip).filter((one) -> !one.isEmpty()).toList();
    }

    /**
     * All in the order of their ids, so that two that join each other do not block; the
     * group is locked behind them.
     */
    private Dossier locked(UUID id, List<UUID> joining) {
        Stream.concat(Stream.of(id), joining.stream()).distinct().sorted().forEach(this.register::lock);
        Dossier head = this.register.get(id);
        this.access.requireAgency(head.subject().agency());
        return head;
    }

    private GroupStore.Head group(Dossier head, @Nullable String name) {
        Optional<GroupStore.Head> known = this.store.of(head.id());
        known.ifPresent((group) -> this.store.lock(group.id()));
        return known.orElseGet(() -> form(head, name));
    }

    private List<UUID> ids(List<String> idsOrCodes) {
        List<UUID> found = new ArrayList<>();
        for (String one : idsOrCodes) {
            String field = "dossiers[" + found.size() + "]";
            Dossier dossier = this.register.find(one)
                .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, field, "id", one));
            found.add(dossier.id());
        }
        return found;
    }

    private GroupRules.Member member(Dossier dossier) {
        String code = dossier.code();
        return new GroupRules.Member(dossier.id().toString(), (code == null) ? dossier.id().toString() : code,
                dossier.subject().agency(), this.store.of(dossier.id()).isPresent());
    }

    private GroupStore.Head form(Dossier head, @Nullable String name) {
        GroupStore.Head group = new GroupStore.Head(UUID.randomUUID(), GroupRules.requireName(name));
        this.store.insert(group, head.subject().agency(), this.clock.instant(), this.access.current().account());
        record(group, head);
        return group;
    }

    private void record(GroupStore.Head group, Dossier dossier) {
        this.store.join(group.id(), dossier.id());
        Instant now = this.clock.instant();
        String account = this.access.current().account();
        this.history.record(new DossierFact.Grouped(dossier.snapshot(), group.id(), account), now, account);
    }

    /** The group of a dossier, with all that belong to it. */
    public Optional<Group> of(UUID dossier) {
        return this.store.of(dossier).map(this::group);
    }

    private Group group(GroupStore.Head group) {
        return new Group(group.id(), group.name(),
                this.store.members(group.id()).stream().map(this.register::get).toList());
    }

}
