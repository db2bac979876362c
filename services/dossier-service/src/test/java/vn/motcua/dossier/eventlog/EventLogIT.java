package vn.motcua.dossier.eventlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

import vn.motcua.events.EventStream;
import vn.motcua.events.ReferenceFact.AgencyDescribed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventLogIT {

    private static final int THREADS = 16;

    private final UUID dossier = UUID.randomUUID();

    private LogDatabase database;

    private Node node;

    @BeforeEach
    void start() {
        this.database = LogDatabase.fresh();
        this.node = Node.withoutBroker(this.database);
    }

    @AfterEach
    void stop() {
        this.node.close();
    }

    @Test
    void keeps_what_happened_when_and_by_whom() {
        Instant noon = Instant.parse("2026-11-16T05:00:00Z");
        this.node.transaction()
            .executeWithoutResult((status) -> this.node.log().append(Facts.of(this.dossier), noon, "desk"));
        assertThat(this.node.log().history(EventStream.DOSSIER, this.dossier.toString())).singleElement()
            .satisfies((fact) -> {
                assertThat(fact.sequence()).isEqualTo(1);
                assertThat(fact.type()).isEqualTo("vn.motcua.dossier.submitted.v1");
                assertThat(fact.at()).hasToString("2026-11-16T12:00+07:00[Asia/Ho_Chi_Minh]");
                assertThat(fact.officer()).isEqualTo("desk");
                assertThat(fact.fact()).isEqualTo(Facts.of(this.dossier));
            });
    }

    @Test
    void counts_each_stream_for_itself() {
        UUID other = UUID.randomUUID();
        this.node.transaction()
            .executeWithoutResult((status) -> this.node.log()
                .appendAll(List.of(Facts.of(this.dossier), Facts.of(other), Facts.of(this.dossier)), Instant.EPOCH));
        assertThat(sequences(this.dossier)).containsExactly(1L, 2L);
        assertThat(sequences(other)).containsExactly(1L);
    }

    @Test
    void tells_streams_of_the_same_id_apart_by_their_kind() {
        this.node.tell(List.of(Facts.of(this.dossier), new AgencyDescribed(this.dossier.toString(), "Phường", null)));
        assertThat(sequences(this.dossier)).containsExactly(1L);
        assertThat(this.node.log().history(EventStream.AGENCY, this.dossier.toString())).hasSize(1);
    }

    @Test
    void appends_only_in_the_transaction_of_the_action() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
            .isThrownBy(() -> this.node.log().append(Facts.of(this.dossier)));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
            .isThrownBy(() -> this.node.log().appendAll(Facts.of(this.dossier, 2), Instant.EPOCH));
        assertThat(this.database.count()).isZero();
    }

    @Test
    void keeps_nothing_of_an_action_that_was_rolled_back() {
        this.node.tell(Facts.of(this.dossier, 1));
        this.node.transaction().executeWithoutResult((status) -> {
            this.node.log().append(Facts.of(this.dossier));
            this.node.log().append(Facts.of(UUID.randomUUID()));
            status.setRollbackOnly();
        });
        assertThat(this.database.count()).isEqualTo(1);
        assertThat(this.database.outside().sql("SELECT last_seq FROM event_stream").query(Long.class).list())
            .containsExactly(1L);
        this.node.tell(Facts.of(this.dossier, 1));
        assertThat(sequences(this.dossier)).containsExactly(1L, 2L);
    }

    @Test
    void leaves_no_hole_in_a_sequence_when_many_write_and_some_give_up() throws Exception {
        List<UUID> dossiers = Stream.generate(UUID::randomUUID).limit(4).sorted().toList();
        ExecutorService writers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < THREADS; writer++) {
                Random random = new Random(writer);
                all.add(writers.submit(() -> write(dossiers, random)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        finally {
            writers.shutdown();
        }
        long count = 0;
        for (UUID one : dossiers) {
            assertThat(sequences(one)).isEqualTo(Broker.upTo(sequences(one).size())).isNotEmpty();
            count += sequences(one).size();
        }
        assertThat(count).isEqualTo(this.database.count()).isLessThan(this.database.highest());
    }

    private void write(List<UUID> dossiers, Random random) {
        for (int action = 0; action < 40; action++) {
            UUID one = dossiers.get(random.nextInt(dossiers.size()));
            this.node.transaction().executeWithoutResult((status) -> {
                this.node.log().append(Facts.of(one));
                if (random.nextInt(5) == 0) {
                    status.setRollbackOnly();
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "UPDATE event SET officer = 'x'", "DELETE FROM event", "TRUNCATE event" })
    void nobody_rewrites_the_log(String blow) {
        this.node.tell(Facts.of(this.dossier, 3));
        assertThatExceptionOfType(DataAccessException.class)
            .isThrownBy(() -> this.database.outside().sql(blow).update())
            .withStackTraceContaining("the event log is append-only");
        assertThat(sequences(this.dossier)).containsExactly(1L, 2L, 3L);
    }

    private List<Long> sequences(UUID one) {
        return this.node.log().history(EventStream.DOSSIER, one.toString()).stream().map(LoggedFact::sequence).toList();
    }

}
