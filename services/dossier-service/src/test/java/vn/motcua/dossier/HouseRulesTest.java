package vn.motcua.dossier;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.engine.DeadlineTimes;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The walls inside the dossier service; each lock has met a burglar. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
        .importPackages("vn.motcua.dossier");

    private static final ArchRule ONLY_THE_ENGINE_ROOM_KNOWS_THE_ENGINE = noClasses().that()
        .resideOutsideOfPackage("vn.motcua.dossier.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..");

    private static final ArchRule ONLY_THE_EVENT_LOG_KNOWS_KAFKA = noClasses().that()
        .resideOutsideOfPackage("vn.motcua.dossier.eventlog..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.kafka..");

    private static final ArchRule NO_FEATURE_KNOWS_THAT_THERE_IS_AN_ENGINE = noClasses().that()
        .resideOutsideOfPackage("vn.motcua.dossier.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("vn.motcua.dossier.engine..");

    private static final ArchRule NOBODY_READS_THE_WALL_CLOCK = noClasses().that()
        .resideOutsideOfPackage("vn.motcua.dossier.time..")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Date.class);

    @Test
    void only_the_engine_room_knows_the_engine() {
        ONLY_THE_ENGINE_ROOM_KNOWS_THE_ENGINE.check(HOUSE);
    }

    @Test
    void only_the_event_log_knows_kafka() {
        ONLY_THE_EVENT_LOG_KNOWS_KAFKA.check(HOUSE);
    }

    @Test
    void no_feature_knows_that_there_is_an_engine() {
        NO_FEATURE_KNOWS_THAT_THERE_IS_AN_ENGINE.check(HOUSE);
    }

    @Test
    void nobody_reads_the_wall_clock() {
        NOBODY_READS_THE_WALL_CLOCK.check(HOUSE);
    }

    @Test
    void the_rooms_have_no_circles() {
        slices().matching("vn.motcua.dossier.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void each_lock_catches_a_burglar() {
        JavaClasses burglar = new ClassFileImporter().importClasses(Burglar.class);
        assertThat(ONLY_THE_ENGINE_ROOM_KNOWS_THE_ENGINE.evaluate(burglar).hasViolation()).isTrue();
        assertThat(ONLY_THE_EVENT_LOG_KNOWS_KAFKA.evaluate(burglar).hasViolation()).isTrue();
        assertThat(NO_FEATURE_KNOWS_THAT_THERE_IS_AN_ENGINE.evaluate(burglar).hasViolation()).isTrue();
        assertThat(NOBODY_READS_THE_WALL_CLOCK.evaluate(burglar).hasViolation()).isTrue();
    }

    /** Breaks every rule of the house. */
    static class Burglar {

        Object break_in(DelegateExecution execution, ProducerRecord<String, String> letter, DeadlineTimes times) {
            return times.askAt(execution).toString() + letter.topic() + java.time.Instant.now();
        }

    }

}
