package vn.motcua.metrics.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Envelope;
import vn.motcua.events.EventJson;
import vn.motcua.events.Fact;
import vn.motcua.events.ReferenceFact;
import vn.motcua.events.UnreadableEvent;
import vn.motcua.metrics.facts.DossierState;

/**
 * What one poll brought of one partition, folded in memory: the latest state of each
 * dossier, the reference facts, and what could not be read.
 */
final class Batch {

    private static final EventJson JSON = new EventJson();

    private final Map<UUID, DossierState> dossiers = new HashMap<>();

    private final List<Envelope<ReferenceFact>> references = new ArrayList<>();

    private final List<Unreadable> unreadable = new ArrayList<>();

    private Batch() {
    }

    static Batch of(List<ConsumerRecord<byte[], byte[]>> records) {
        Batch batch = new Batch();
        records.forEach(batch::read);
        return batch;
    }

    List<DossierState> dossiers() {
        return List.copyOf(this.dossiers.values());
    }

    List<Envelope<ReferenceFact>> references() {
        return this.references;
    }

    List<Unreadable> unreadable() {
        return this.unreadable;
    }

    private void read(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            this.unreadable.add(new Unreadable(record, "The record has no value"));
            return;
        }
        try {
            add(JSON.read(record.value()));
        }
        catch (UnreadableEvent ex) {
            this.unreadable.add(new Unreadable(record, String.valueOf(ex.getMessage()).replace('\0', ' ')));
        }
    }

    private void add(Envelope<Fact> told) {
        String flaw = Soundness.flaw((Record) told.fact());
        if (flaw == null) {
            flaw = Soundness.flaw(new Head(told.time()));
        }
        if (flaw != null) {
            throw new UnreadableEvent("A fact of type " + told.fact().type() + " is not sound: " + flaw, null);
        }
        if (told.fact() instanceof DossierFact fact) {
            DossierState state = new DossierState(told.sequence(), told.time(), fact.dossier());
            this.dossiers.merge(fact.dossier().id(), state, DossierState::orLater);
        }
        else if (told.fact() instanceof ReferenceFact fact) {
            this.references.add(new Envelope<>(told.sequence(), told.time(), fact));
        }
    }

    private record Head(java.time.Instant time) {
    }

}
