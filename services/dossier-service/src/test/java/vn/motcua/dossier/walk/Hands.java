package vn.motcua.dossier.walk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tries acts over HTTP on one of the nodes and looks at what came of it: done, or refused
 * with a problem that names its field and has changed nothing.
 */
final class Hands {

    private final HttpClient client = HttpClient.newHttpClient();

    private final List<String> nodes = new CopyOnWriteArrayList<>();

    private final Set<String> mortal = ConcurrentHashMap.newKeySet();

    /**
     * What a node that died had in hand may still be written while the next act is tried.
     */
    private final Set<UUID> unanswered = ConcurrentHashMap.newKeySet();

    private final JdbcClient database;

    private final Map<String, Count> counts = new ConcurrentSkipListMap<>();

    private final Map<String, LongAdder> doneBy = new ConcurrentHashMap<>();

    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    Hands(String node, JdbcClient database) {
        this.nodes.add(node);
        this.database = database;
    }

    /** Hands in a dossier. */
    Optional<UUID> newcomer(Act act, Dice dice) {
        return send(act, dice).filter((answer) -> answer.statusCode() == 201)
            .map((answer) -> UUID.fromString(answer.body().replaceFirst("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1")));
    }

    /** Tries an act on a dossier; now and then two people try it at the same time. */
    void act(UUID dossier, Act act, Dice dice) {
        String before = marks(dossier);
        List<Optional<HttpResponse<String>>> answers = dice.chance(3) ? atOnce(act, dice) : List.of(send(act, dice));
        long done = answers.stream().flatMap(Optional::stream).filter((answer) -> answer.statusCode() < 300).count();
        if (act.once() && done > 1) {
            this.wrong.add(act.name() + " happened twice to " + dossier);
        }
        if (!answers.stream().allMatch(Optional::isPresent)) {
            this.unanswered.add(dossier);
        }
        else if (!this.unanswered.remove(dossier) && done == 0 && !before.equals(marks(dossier))) {
            this.wrong.add(act.name() + " was refused and changed " + dossier + ": " + before + " " + marks(dossier));
        }
    }

    private List<Optional<HttpResponse<String>>> atOnce(Act act, Dice dice) {
        String node = dice.oneOf(this.nodes);
        CompletableFuture<Optional<HttpResponse<String>>> other = CompletableFuture.supplyAsync(() -> send(act, node));
        return List.of(send(act, dice), other.join());
    }

    /** How often of a hundred times an older dossier is taken up; ended ones seldom. */
    int patience(UUID dossier) {
        return switch (this.database.sql("SELECT status FROM dossier WHERE id = :id")
            .param("id", dossier)
            .query(String.class)
            .single()) {
            case "RECEPTION_REFUSED", "WITHDRAWN", "DUPLICATE" -> 1;
            case "RETURNED" -> 8;
            default -> 35;
        };
    }

    /** All that people can have changed of a dossier. */
    private String marks(UUID dossier) {
        return this.database.sql("""
                SELECT concat_ws(' ', d.status, d.due_at, d.original_due_at, d.supplement_rounds, d.apology,
                         (SELECT count(*) FROM event WHERE kind = 'DOSSIER' AND stream_id = d.id::text
                             AND officer <> 'system'),
                         (SELECT count(*) FROM clock_entry WHERE dossier = d.id AND actor <> 'system'),
                         (SELECT count(*) FROM work_item WHERE dossier = d.id AND completed_at IS NOT NULL),
                         (SELECT count(*) FROM paper WHERE dossier = d.id),
                         (SELECT count(*) FROM dossier_note WHERE dossier = d.id))
                  FROM dossier d WHERE d.id = :id
                """).param("id", dossier).query(String.class).single();
    }

    private void count(Act act, HttpResponse<String> answer) {
        Count count = this.counts.computeIfAbsent(act.name(), (name) -> new Count());
        count.add((answer.statusCode() < 300) ? null
                : answer.body().replaceFirst("(?s).*\"type\":\"urn:motcua:[a-z]+:([a-z-]+)\".*", "$1"));
        boolean problem = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        if (answer.statusCode() >= 500 || (answer.statusCode() >= 300 && !problem)) {
            this.wrong.add(act + " was answered " + answer.statusCode() + " " + answer.body());
        }
        if (answer.body().matches("(?s).*(việc|trạng thái hiện tại) «[A-Z_]+».*")) {
            this.wrong.add(act + " was refused with a word of the code: " + answer.body());
        }
    }

    private Optional<HttpResponse<String>> send(Act act, Dice dice) {
        return send(act, dice.oneOf(this.nodes));
    }

    /**
     * Nothing comes back from a node that died in the middle of it: the act happened or
     * did not.
     */
    private Optional<HttpResponse<String>> send(Act act, String node) {
        try {
            HttpResponse<String> answer = this.client.send(request(act, node), HttpResponse.BodyHandlers.ofString());
            count(act, answer);
            if (answer.statusCode() < 300) {
                this.doneBy.computeIfAbsent(node, (first) -> new LongAdder()).increment();
            }
            return Optional.of(answer);
        }
        catch (IOException ex) {
            if (!this.mortal.contains(node)) {
                throw new AssertionError(ex);
            }
            this.nodes.remove(node);
            return Optional.empty();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ex);
        }
    }

    /** A node joins that will be killed. */
    void joinedBy(String node) {
        this.mortal.add(node);
        this.nodes.add(node);
    }

    private static HttpRequest request(Act act, String node) {
        String credential = Base64.getEncoder()
            .encodeToString((act.account() + ":" + act.account()).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(node + act.path()))
            .header("Authorization", "Basic " + credential)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(act.body()))
            .build();
    }

    /** How many acts a node did until now. */
    long doneBy(String node) {
        return this.doneBy.getOrDefault(node, new LongAdder()).sum();
    }

    List<String> wrong() {
        return this.wrong;
    }

    Map<String, Count> counts() {
        return this.counts;
    }

    String tally() {
        StringBuilder tally = new StringBuilder();
        this.counts.forEach((name, count) -> tally.append("\n  ").append(name).append(' ').append(count));
        return tally.toString();
    }

    /** How often something was done, and how often refused for what. */
    static final class Count {

        private final Map<String, Long> refused = new ConcurrentSkipListMap<>();

        private long done;

        synchronized void add(@Nullable String refusal) {
            if (refusal == null) {
                this.done++;
            }
            else {
                this.refused.merge(refusal, 1L, Long::sum);
            }
        }

        synchronized long done() {
            return this.done;
        }

        synchronized long tried() {
            return this.done + this.refused.values().stream().mapToLong(Long::longValue).sum();
        }

        @Override
        public synchronized String toString() {
            return this.done + " refused " + this.refused;
        }

    }

}
