package vn.motcua.metrics.fold;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.events.Channel;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Envelope;
import vn.motcua.events.Outcome;
import vn.motcua.metrics.House;
import vn.motcua.metrics.Life;
import vn.motcua.metrics.TestHouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One batch, straight into the database: all of it or nothing, and only by one node. */
@ExtendWith(TestHouse.class)
class BatchFoldIT {

    private final House house;

    private final BatchFold fold;

    private final Positions positions;

    private final Part part = new Part(UUID.randomUUID(), "some-topic", 3);

    private final String agency = "F." + UUID.randomUUID();

    BatchFoldIT(House house) {
        this.house = house;
        this.fold = house.service().getBean(BatchFold.class);
        this.positions = house.service().getBean(Positions.class);
    }

    @Test
    void a_zombie_that_knows_an_old_position_changes_nothing() throws Exception {
        Life life = life();
        long start = this.positions.of(this.part);
        long moved = this.fold.fold(this.part, start, records(0, life.told().subList(0, 2)));

        List<ConsumerRecord<byte[], byte[]>> stale = records(0, life.told());
        assertThatThrownBy(() -> this.fold.fold(this.part, start, stale)).isInstanceOf(Fenced.class);

        assertThat(this.positions.of(this.part)).isEqualTo(moved).isEqualTo(2);
        assertThat(counted()).isEqualTo("ACCEPTED_OTHERWISE=1 RUNNING=1");
        assertThat(sequence(life)).isEqualTo(2);
    }

    @Test
    void the_next_owner_goes_on_where_the_position_stands() throws Exception {
        Life life = life();
        long next = this.fold.fold(this.part, this.positions.of(this.part), records(0, life.told().subList(0, 2)));
        this.fold.fold(this.part, next, records(next, life.told().subList(2, 4)));

        assertThat(counted()).isEqualTo("ACCEPTED_OTHERWISE=1 RESOLVED_IN_TIME=1");
    }

    @Test
    void a_fact_counts_once_however_often_and_in_whatever_order_it_comes() throws Exception {
        Life life = life();
        List<Envelope<DossierFact>> told = life.told();
        long next = this.positions.of(this.part);
        for (int i : new int[] { 3, 0, 1, 3, 2, 0, 3 }) {
            next = this.fold.fold(this.part, next, records(next, List.of(told.get(i))));
        }

        assertThat(counted()).isEqualTo("ACCEPTED_OTHERWISE=1 RESOLVED_IN_TIME=1");
        assertThat(sequence(life)).isEqualTo(4);
    }

    @Test
    void a_batch_that_fails_leaves_neither_facts_nor_position() throws ExecutionException, InterruptedException {
        Life life = life();
        this.positions.of(this.part);
        this.house.database()
            .sql("ALTER TABLE metrics.cell ADD CONSTRAINT broken CHECK (agency <> '" + this.agency + "') NOT VALID")
            .update();
        try {
            List<ConsumerRecord<byte[], byte[]>> records = records(0, life.told());
            assertThatThrownBy(() -> this.fold.fold(this.part, 0, records)).hasMessageContaining("broken");
        }
        finally {
            this.house.database().sql("ALTER TABLE metrics.cell DROP CONSTRAINT broken").update();
        }
        assertThat(this.positions.of(this.part)).isZero();
        assertThat(this.house.database()
            .sql("SELECT count(*) FROM metrics.dossier_fact WHERE agency = :agency")
            .param("agency", this.agency)
            .query(Long.class)
            .single()).isZero();

        this.fold.fold(this.part, 0, records(0, life.told()));
        assertThat(counted()).isEqualTo("ACCEPTED_OTHERWISE=1 RESOLVED_IN_TIME=1");
    }

    private Life life() {
        return new Life(UUID.randomUUID(), this.agency, "1.001", Channel.DESK, House.NOW.minusSeconds(7200))
            .accepted(House.NOW.minusSeconds(7000), Duration.ofDays(3))
            .inProgress(House.NOW.minusSeconds(6000))
            .resolved(House.NOW.minusSeconds(5000), Outcome.APPROVED);
    }

    private List<ConsumerRecord<byte[], byte[]>> records(long from, List<Envelope<DossierFact>> told) {
        return IntStream.range(0, told.size())
            .mapToObj((i) -> new ConsumerRecord<>("some-topic", 3, from + i, new byte[0], House.bytes(told.get(i))))
            .toList();
    }

    private String counted() {
        return this.house.database().sql("""
                SELECT string_agg(counted || '=' || n, ' ' ORDER BY counted)
                  FROM metrics.cell WHERE agency = :agency AND n <> 0
                """).param("agency", this.agency).query(String.class).single();
    }

    private long sequence(Life life) {
        return this.house.database()
            .sql("SELECT sequence FROM metrics.dossier_fact WHERE id = :id")
            .param("id", life.id())
            .query(Long.class)
            .single();
    }

}
