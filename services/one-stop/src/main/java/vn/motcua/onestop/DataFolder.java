package vn.motcua.onestop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that holds everything that survives a stop: database, topics, log.
 */
record DataFolder(Path root) {

    private static final String NO_WORLD = "own";

    /**
     * Makes the folder, or takes it where it was made for the same world.
     */
    static DataFolder of(Options options) {
        DataFolder folder = new DataFolder(options.data());
        try {
            Files.createDirectories(folder.logs());
            folder.claim(options.world());
        }
        catch (IOException ex) {
            throw new StartRefused("Không ghi được vào thư mục dữ liệu " + options.data() + " (" + ex + ")",
                    "cannot write to the data folder; choose another with --data=");
        }
        return folder;
    }

    /**
     * A folder belongs to one world for good: the clock of another would run over its
     * dossiers.
     */
    private void claim(Optional<World> world) throws IOException {
        Path mark = this.root.resolve("world");
        String wanted = world.map(World::id).orElse(NO_WORLD);
        if (!Files.exists(mark)) {
            Files.writeString(mark, wanted + "\n");
            return;
        }
        String found = Files.readString(mark).strip();
        if (!found.equals(wanted)) {
            throw new StartRefused(
                    "Thư mục " + this.root + " chứa dữ liệu của “" + found + "”, không phải “" + wanted
                            + "”; hãy chọn --data= khác",
                    "the folder holds the data of '" + found + "', not of '" + wanted + "'; choose another --data=");
        }
    }

    Path logs() {
        return this.root.resolve("logs");
    }

    Path log() {
        return logs().resolve("motcua.log");
    }

}
