package vn.motcua.dossier.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.page.Texts;

/**
 * Loads the product's own calendars and procedures, and agencies, units, people and
 * procedures from files. Loading the same files again changes nothing, loading changed
 * ones takes over the change; what the product ships never replaces what an office wrote.
 * The legal clock must already stand where the database's time is, since names and
 * versions are published as valid on its day.
 */
@Component
public class Setup {

    private final SetupWriter writer;

    private final Announcements announcements;

    private final Turns turns;

    private final Commands commands;

    private final Texts texts;

    Setup(SetupWriter writer, Announcements announcements, Turns turns, Commands commands, Texts texts) {
        this.writer = writer;
        this.announcements = announcements;
        this.turns = turns;
        this.commands = commands;
        this.texts = texts;
    }

    /**
     * Takes over the calendars and procedures that the product ships.
     */
    public void loadProduct() {
        Problems problems = new Problems();
        ProductData shipped = SetupReader.shipped(problems);
        requireNone(problems);
        save(() -> this.writer.write(shipped));
    }

    /**
     * Loads an office's own folder, above what the product ships.
     * @throws SetupRejected if a file cannot be taken as it is; nothing is saved then
     */
    public void load(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw rejected(List.of(new SetupProblem(folder.toString(), 0, "setup.no-folder", List.of())));
        }
        load(SetupFiles.folder(folder));
    }

    /**
     * Loads a sample world that the product ships, above its calendars and procedures.
     * @throws SetupRejected if a file cannot be taken as it is; nothing is saved then
     */
    public void load(SampleWorld world) {
        load(SetupFiles.shipped(SampleWorld.folder(world.id())));
    }

    private void load(SetupFiles files) {
        Problems problems = new Problems();
        SetupContent content = new SetupReader(files, problems).read();
        new References(content, problems).check();
        requireNone(problems);
        save(() -> this.writer.write(content));
    }

    private void requireNone(Problems problems) {
        if (!problems.found().isEmpty()) {
            throw rejected(problems.found());
        }
    }

    private void save(Runnable writing) {
        try {
            this.commands.act(() -> {
                this.turns.take();
                writing.run();
                this.announcements.announce();
            });
        }
        catch (RowRefused ex) {
            throw rejected(List.of(ex.problem()));
        }
    }

    private SetupRejected rejected(List<SetupProblem> problems) {
        return new SetupRejected(this.texts.of("setup.rejected"), problems.stream().map(this::sentence).toList());
    }

    private String sentence(SetupProblem problem) {
        String what = this.texts.of(problem.key(), problem.facts().toArray());
        return (problem.line() > 0)
                ? this.texts.of("setup.at-line", problem.file(), Integer.toString(problem.line()), what)
                : this.texts.of("setup.at-file", problem.file(), what);
    }

}
