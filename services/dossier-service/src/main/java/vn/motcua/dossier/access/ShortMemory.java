package vn.motcua.dossier.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import vn.motcua.dossier.time.MachineClock;

/** Remembers answers for a short while, and not more than a few thousand of them. */
final class ShortMemory<K, V> {

    private static final int MOST = 10_000;

    private final Map<K, Held<V>> held = new ConcurrentHashMap<>();

    private final MachineClock clock;

    private final Duration life;

    ShortMemory(MachineClock clock, Duration life) {
        this.clock = clock;
        this.life = life;
    }

    Optional<V> get(K key) {
        Held<V> found = this.held.get(key);
        if (found == null || !this.clock.instant().isBefore(found.until())) {
            return Optional.empty();
        }
        return Optional.of(found.value());
    }

    void put(K key, V value) {
        Instant now = this.clock.instant();
        if (this.held.size() >= MOST) {
            this.held.values().removeIf((old) -> !now.isBefore(old.until()));
        }
        if (this.held.size() >= MOST) {
            this.held.clear();
        }
        this.held.put(key, new Held<>(value, now.plus(this.life)));
    }

    void forget(K key) {
        this.held.remove(key);
    }

    private record Held<V>(V value, Instant until) {
    }

}
