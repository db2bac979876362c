package vn.motcua.metrics.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * The door to the facts. Who asks for several things that must agree asks in one
 * repeatable-read transaction.
 */
@Component
public class Facts {

    private final FactTable facts;

    private final CellTable cells;

    private final TallyReader tallies;

    private final DossierList dossiers;

    Facts(FactTable facts, CellTable cells, TallyReader tallies, DossierList dossiers) {
        this.facts = facts;
        this.cells = cells;
        this.tallies = tallies;
        this.dossiers = dossiers;
    }

    /**
     * Replaces older states by these and moves the counts with them, inside the caller's
     * transaction. Duplicates and states older than the known one change nothing.
     */
    public void replace(Collection<DossierState> states) {
        Map<UUID, DossierState> latest = states.stream()
            .collect(Collectors.toMap((state) -> state.dossier().id(), (state) -> state, DossierState::orLater));
        Map<UUID, FactTable.Known> known = this.facts.lock(latest.keySet());
        List<DossierState> news = new ArrayList<>();
        CellDeltas deltas = new CellDeltas();
        latest.forEach((id, state) -> {
            FactTable.Known old = known.get(id);
            if (old == null || old.sequence() < state.sequence()) {
                news.add(state);
                deltas.add(Counted.of(state));
                if (old != null) {
                    deltas.takeAway(old.counted());
                }
            }
        });
        if (!news.isEmpty()) {
            this.facts.write(news);
            this.cells.apply(deltas);
        }
    }

    /**
     * The counts by group; a group without a dossier is absent.
     * @param now the legal clock's now
     */
    public Map<String, Tally> tally(Question question, Grouping by, Instant now) {
        return this.tallies.read(question, by, now);
    }

    /** How many dossiers count as any of these. */
    public long size(Set<Count> counts, Question question, Instant now) {
        return this.dossiers.size(counts, question, now);
    }

    /** The dossiers that count as any of these, the earliest due first. */
    public List<DossierLine> dossiers(Set<Count> counts, Question question, Instant now, int offset, int size) {
        return this.dossiers.page(counts, question, now, offset, size);
    }

}
