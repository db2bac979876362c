package vn.motcua.dossier.start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.NewAccount;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.setup.SampleWorld;
import vn.motcua.dossier.setup.Setup;
import vn.motcua.dossier.training.TrainingClock;

/**
 * Loads what a database begins with, before the web server answers. Repeatable: a second
 * start changes nothing but what the product ships in a newer version.
 */
@Component
class FirstStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    /** Calendar days that surely hold the working days which are played, Tết included. */
    private static final int DAYS_BEFORE = 100;

    private final StartSettings settings;

    private final TrainingClock training;

    private final Setup setup;

    private final Accounts accounts;

    private volatile boolean running;

    FirstStart(StartSettings settings, TrainingClock training, Setup setup, Accounts accounts) {
        this.settings = settings;
        this.training = training;
        this.setup = setup;
        this.accounts = accounts;
    }

    @Override
    public void start() {
        if (!this.settings.world().isBlank()) {
            startWorld();
        }
        if (this.settings.setup().isBlank()) {
            this.setup.loadProduct();
        }
        else {
            this.setup.load(Path.of(this.settings.setup()));
        }
        if (!hasAdministrator()) {
            createFirstAdministrator();
        }
        this.running = true;
    }

    /** An office's own people need not name one. */
    private boolean hasAdministrator() {
        return this.accounts.active().stream().anyMatch((person) -> person.roles().contains(Role.SYSTEM_ADMIN));
    }

    private void startWorld() {
        SampleWorld world = SampleWorld.find(this.settings.world())
            .orElseThrow(() -> new IllegalStateException("Không có thế giới mẫu tên \"" + this.settings.world()
                    + "\" (no such sample world); có: commune-2026, letter-393"));
        if (this.training.isTraining()) {
            requireSame(world);
            if (this.accounts.isEmpty()) {
                // an earlier first start was cut off between the clock and the people
                this.setup.load(world);
            }
            return;
        }
        if (!this.accounts.isEmpty()) {
            throw new IllegalStateException("Cơ sở dữ liệu này đang dùng thật, không nạp dữ liệu mẫu vào "
                    + "(this database is in real use: no sample world)");
        }
        Instant start = (this.settings.worldStart() == null)
                ? world.trainingStart().minusDays(DAYS_BEFORE).withHour(6).toInstant()
                : this.settings.worldStart().toInstant();
        this.training.begin(world.id(), start);
        this.setup.load(world);
        log.info("Sample world {} begins at {}", world.id(), start);
    }

    private void requireSame(SampleWorld world) {
        if (!this.training.world().orElseThrow().equals(world.id())) {
            throw new IllegalStateException("Thư mục dữ liệu này thuộc thế giới mẫu "
                    + this.training.world().orElseThrow() + " (the data folder belongs to another sample world)");
        }
    }

    private void createFirstAdministrator() {
        if (this.settings.adminPassword().isBlank()) {
            throw new IllegalStateException(
                    "Chưa có quản trị hệ thống: đặt biến MOTCUA_ADMIN_PASSWORD cho quản trị viên đầu tiên "
                            + "(no system administrator yet: set MOTCUA_ADMIN_PASSWORD for the first one)");
        }
        this.accounts.create(new NewAccount("admin", "Quản trị hệ thống", this.settings.adminPassword(),
                Set.of(Role.SYSTEM_ADMIN, Role.CATALOGUE_ADMIN), "", Set.of()));
    }

    @Override
    public void stop() {
        this.running = false;
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

    /** After the data source, before everything that works or answers. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }

}
