package vn.motcua.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second process, or a second start in this one, out of a data folder. The
 * operating system drops the lock with the process, so a crash leaves nothing behind.
 */
final class FolderLock implements AutoCloseable {

    private static final String FILE = "lock";

    /**
     * Asked before the file is opened: closing a second channel on the file would drop
     * the first one's lock (POSIX), so within one JVM the file must stay untouched.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;

    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock acquire(Path folder) {
        try {
            Path real = Files.createDirectories(folder).toRealPath();
            if (!HELD.add(real)) {
                throw taken(real, String.valueOf(ProcessHandle.current().pid()));
            }
            boolean locked = false;
            try {
                FolderLock lock = lock(real);
                locked = true;
                return lock;
            }
            finally {
                if (!locked) {
                    HELD.remove(real);
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static FolderLock lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw taken(folder, Files.readString(folder.resolve(FILE)).strip());
        }
        byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(pid), 0);
        return new FolderLock(folder, channel);
    }

    private static EmbeddedServerException taken(Path folder, String pid) {
        return new EmbeddedServerException(
                "Thư mục dữ liệu " + folder + " đang được tiến trình " + pid
                        + " sử dụng; hãy dừng tiến trình đó hoặc chọn thư mục khác",
                "the data folder " + folder + " is in use by process " + pid
                        + "; stop that process or choose another folder");
    }

    @Override
    public void close() {
        try {
            this.channel.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        finally {
            HELD.remove(this.folder);
        }
    }

}
