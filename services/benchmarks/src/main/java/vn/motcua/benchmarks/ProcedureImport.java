package vn.motcua.benchmarks;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.procedureimport.ImportRun;
import vn.motcua.dossier.procedureimport.ProcedureImports;

/**
 * Imports the procedures of the national database twice: seconds, heap before, at its
 * peak (what outlives a collection at every quarter of the file) and after, what became
 * of the lines, the ten commonest reasons. Argument: the file.
 */
public final class ProcedureImport {

    private static final int QUARTERS = 4;

    private static final Actor KEEPER = new Actor("catalogue", "Quản trị danh mục", Set.of(Role.CATALOGUE_ADMIN),
            "H19.101", Set.of());

    private ProcedureImport() {
    }

    /** Argument: a file of JSON Lines as in {@code data/procedures.jsonl}. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        try (Office office = Office.open()) {
            read(office, file, "first time");
            read(office, file, "again");
            JdbcClient database = office.bean(JdbcClient.class);
            database.sql("""
                    SELECT reason || ' ' || count(*) FROM procedure_doubt
                     GROUP BY reason ORDER BY count(*) DESC, reason LIMIT 10
                    """).query(String.class).list().forEach(System.out::println);
        }
    }

    private static void read(Office office, Path file, String what) throws IOException {
        AtomicLong peak = new AtomicLong();
        long before = used();
        long began = System.nanoTime();
        ImportRun run;
        try (InputStream lines = new Watched(Files.newInputStream(file), Files.size(file), peak)) {
            run = office.bean(Access.class).as(KEEPER, () -> run(office, file, lines));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(
                "%s: %d lines in %.1f s (collections included), heap %d MB before, %d MB at most, %d MB after; "
                        + "%d imported, %d for review, %d unchanged, %d rejected%n",
                what, run.lines(), took.toMillis() / 1000.0, before >> 20, peak.get() >> 20, used() >> 20,
                run.imported(), run.waiting(), run.unchanged(), run.rejected());
    }

    private static ImportRun run(Office office, Path file, InputStream lines) {
        try {
            return office.bean(ProcedureImports.class)
                .importNow(file.getFileName().toString(), Files.size(file), lines);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** What is in use behind a collection. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Looks at the heap while the file is being read. */
    private static final class Watched extends FilterInputStream {

        private final long quarter;

        private final AtomicLong peak;

        private long read;

        private long next;

        private Watched(InputStream in, long size, AtomicLong peak) {
            super(in);
            this.quarter = size / QUARTERS;
            this.next = this.quarter;
            this.peak = peak;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            int count = super.read(into, at, most);
            this.read += Math.max(0, count);
            if (this.read >= this.next) {
                this.next += this.quarter;
                long now = used();
                this.peak.accumulateAndGet(now, Math::max);
            }
            return count;
        }

    }

}
