package vn.motcua.onestop;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class HouseTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private final House house = new House(new Console(new PrintStream(this.screen, true, StandardCharsets.UTF_8)));

    private final List<String> stopped = new CopyOnWriteArrayList<>();

    @Test
    void stopsFromTheRoofDownAndOnce() {
        build("PostgreSQL");
        build("Kafka");
        build("Hồ sơ");
        this.house.close();
        this.house.close();
        assertThat(this.stopped).containsExactly("Hồ sơ", "Kafka", "PostgreSQL");
        assertThat(printed()).containsOnlyOnce("Đã dừng");
    }

    @Test
    void stopsTheRestWhenOnePartFails() {
        build("PostgreSQL");
        this.house.build("Kafka", () -> "Kafka", (part) -> {
            throw new IllegalStateException("stuck");
        });
        this.house.close();
        assertThat(this.stopped).containsExactly("PostgreSQL");
        assertThat(printed()).contains("không dừng được sạch sẽ");
    }

    @Test
    void doesNotOwnAPartThatFailedToStart() {
        build("PostgreSQL");
        assertThatIllegalStateException().isThrownBy(() -> this.house.build("Kafka", () -> {
            throw new IllegalStateException("no");
        }, (part) -> this.stopped.add("Kafka")));
        this.house.close();
        assertThat(this.stopped).containsExactly("PostgreSQL");
    }

    @Test
    void saysNothingOfStoppingWhereNothingStands() {
        assertThatIllegalStateException().isThrownBy(() -> this.house.build("PostgreSQL", () -> {
            throw new IllegalStateException("no");
        }, (part) -> this.stopped.add("PostgreSQL")));
        this.house.close();
        assertThat(printed()).doesNotContain("Đang dừng").doesNotContain("Đã dừng");
    }

    @Test
    void beginsNothingOnceItIsTakenDown() {
        this.house.close();
        assertThatExceptionOfType(House.Stopped.class).isThrownBy(() -> build("PostgreSQL"));
        assertThat(printed()).isEmpty();
    }

    /**
     * Ctrl-C in the middle of a start: the floor under construction is finished, then
     * taken down, never left behind.
     */
    @Test
    void takesDownAFloorThatWasBeingBuilt() throws Exception {
        CountDownLatch building = new CountDownLatch(1);
        Thread starter = new Thread(() -> this.house.build("PostgreSQL", () -> {
            building.countDown();
            while (!this.house.closing()) {
                Thread.onSpinWait();
            }
            return "PostgreSQL";
        }, this.stopped::add));
        starter.start();
        assertThat(building.await(10, TimeUnit.SECONDS)).isTrue();
        this.house.close();
        starter.join();
        assertThat(this.stopped).containsExactly("PostgreSQL");
    }

    private void build(String name) {
        this.house.build(name, () -> name, this.stopped::add);
    }

    private String printed() {
        return this.screen.toString(StandardCharsets.UTF_8);
    }

}
