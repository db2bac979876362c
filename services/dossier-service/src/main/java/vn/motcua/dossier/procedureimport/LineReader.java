package vn.motcua.dossier.procedureimport;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

import org.jspecify.annotations.Nullable;

/** Gives the lines of a file one by one, so that no more than one lies in memory. */
final class LineReader {

    /** The longest real line has 35 KB. */
    static final int LONGEST = 1 << 20;

    private final InputStream in;

    private long bytes;

    private int number;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * The next line without its end; null behind the last.
     */
    @Nullable Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int read = this.in.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = this.in.read()) {
            this.bytes++;
            tooLong = line.size() >= LONGEST;
            if (!tooLong) {
                line.write(read);
            }
        }
        this.bytes++;
        return new Line(++this.number, ByteBuffer.wrap(line.toByteArray()), tooLong);
    }

    /** How much of the file was read. */
    long bytes() {
        return this.bytes;
    }

    /** What stands between two ends of line. */
    record Line(int number, ByteBuffer bytes, boolean tooLong) {

        boolean isBlank() {
            for (int at = 0; at < this.bytes.limit(); at++) {
                byte one = this.bytes.get(at);
                if (one != ' ' && one != '\t' && one != '\r') {
                    return false;
                }
            }
            return true;
        }

    }

}
