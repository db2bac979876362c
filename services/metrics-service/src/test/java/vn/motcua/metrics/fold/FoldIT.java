package vn.motcua.metrics.fold;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.motcua.events.Channel;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Envelope;
import vn.motcua.events.EventStream;
import vn.motcua.events.Outcome;
import vn.motcua.metrics.House;
import vn.motcua.metrics.Life;
import vn.motcua.metrics.RandomLives;
import vn.motcua.metrics.TestHouse;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The fold behind a real broker. */
@ExtendWith(TestHouse.class)
class FoldIT {

    private final House house;

    FoldIT(House house) {
        this.house = house;
    }

    @Test
    void unreadable_records_go_to_the_dead_letters_and_the_next_one_still_counts() {
        double before = this.house.scraped("motcua_fold_dead_letters_total");
        String agency = "D." + UUID.randomUUID();
        Life life = new Life(UUID.randomUUID(), agency, "1.001", Channel.ONLINE, House.NOW.minusSeconds(100))
            .accepted(House.NOW.minusSeconds(90), Duration.ofDays(2));
        String key = life.id().toString();
        String sound = new String(House.bytes(life.latest()), StandardCharsets.UTF_8);
        publish(key, "not JSON at all: " + agency);
        publish(key, sound.replace(".accepted.v1", ".abducted.v1"));
        publish(key, sound.replace("\"agency\":\"" + agency + "\"", "\"agency\":null"));
        publish(key, sound.replace(agency, agency + "\\u0000"));
        publish(key, "");
        this.house.publish(life.latest());
        this.house.settle();

        JsonNode answer = this.house.json("/api/indicators", this.house.token(agency));
        assertThat(answer.path("indicators").path(1).path("numerator").asLong()).isEqualTo(1);
        assertThat(deadLetters()).anyMatch((letter) -> letter.value().contains("not JSON at all: " + agency))
            .filteredOn((letter) -> letter.key().equals(key))
            .hasSize(5)
            .allMatch((letter) -> letter.headers().lastHeader("reason").value().length > 0)
            .allMatch((letter) -> new String(letter.headers().lastHeader("topic").value(), StandardCharsets.UTF_8)
                .equals(EventStream.DOSSIER.topic()));
        this.house.await("the counter of dead letters",
                () -> this.house.scraped("motcua_fold_dead_letters_total") == before + 5);
        JsonNode health = tools.jackson.databind.json.JsonMapper.builder()
            .build()
            .readTree(this.house.get("/actuator/health", "").body());
        assertThat(health.path("status").asString()).isEqualTo("DEGRADED");
        assertThat(health.at("/components/fold/details/deadLetters").asLong()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void two_nodes_share_the_partitions_and_one_may_leave_in_the_middle() {
        String prefix = "N" + UUID.randomUUID() + ".";
        RandomLives random = new RandomLives(11, prefix);
        List<Life> lives = random.lives(300);
        List<Envelope<DossierFact>> facts = random.delivered(lives);
        int third = facts.size() / 3;
        FoldProgress here = this.house.service().getBean(FoldProgress.class);
        ConfigurableApplicationContext second = this.house.node(Map.of());
        try {
            FoldProgress there = second.getBean(FoldProgress.class);
            this.house.await("both to hold partitions", () -> there.partitions() > 0 && here.partitions() > 0
                    && here.partitions() + there.partitions() == 25);
            facts.subList(0, third).forEach(this.house::publish);
            this.house.settle();
            assertThat(there.records()).isPositive();
            facts.subList(third, 2 * third).forEach(this.house::publish);
        }
        finally {
            second.close();
        }
        facts.subList(2 * third, facts.size()).forEach(this.house::publish);
        this.house.settle();

        long accepted = lives.stream()
            .map(Life::snapshot)
            .filter((dossier) -> dossier.receivedAt() != null && dossier.outcome() != Outcome.DUPLICATE)
            .count();
        assertThat(this.house.database().sql("""
                SELECT sum(n) FROM metrics.cell WHERE agency LIKE :prefix || '%' AND counted LIKE 'ACCEPTED%'
                """).param("prefix", prefix).query(Long.class).single()).isEqualTo(accepted);
        assertThat(this.house.database().sql("""
                SELECT count(*) FROM metrics.dossier_fact WHERE agency LIKE :prefix || '%'
                """).param("prefix", prefix).query(Long.class).single()).isEqualTo(lives.size());
    }

    private void publish(String key, String value) {
        this.house.publish(EventStream.DOSSIER.topic(), key, value.getBytes(StandardCharsets.UTF_8));
    }

    private List<ConsumerRecord<String, String>> deadLetters() {
        Map<String, Object> access = Map.of("bootstrap.servers", this.house.bootstrap());
        List<ConsumerRecord<String, String>> letters = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(access, new StringDeserializer(),
                new StringDeserializer())) {
            TopicPartition only = new TopicPartition("motcua.dead-letter.v1", 0);
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            long end = consumer.endOffsets(List.of(only)).get(only);
            while (consumer.position(only) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(letters::add);
            }
        }
        return letters;
    }

}
