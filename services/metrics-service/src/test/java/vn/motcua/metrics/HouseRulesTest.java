package vn.motcua.metrics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The walls inside this jar. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("vn.motcua.metrics");

    private static final JavaClasses BURGLAR = new ClassFileImporter().importClasses(Burglar.class);

    private static final ArchRule ONLY_THE_FOLD_KNOWS_KAFKA = noClasses().that()
        .resideOutsideOfPackage("..fold..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.kafka..");

    private static final ArchRule NOBODY_LOOKS_AT_A_WATCH = noClasses().should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Clock.class, "systemUTC");

    private static final ArchRule ONLY_OWNERS_KNOW_TABLES = noClasses().that()
        .resideOutsideOfPackages("..fold..", "..facts..", "..reference..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.jdbc..", "java.sql..");

    @Test
    void only_the_fold_knows_kafka() {
        ONLY_THE_FOLD_KNOWS_KAFKA.check(HOUSE);
        assertThat(ONLY_THE_FOLD_KNOWS_KAFKA.evaluate(BURGLAR).hasViolation()).isTrue();
    }

    @Test
    void nobody_looks_at_a_watch() {
        NOBODY_LOOKS_AT_A_WATCH.check(HOUSE);
        assertThat(NOBODY_LOOKS_AT_A_WATCH.evaluate(BURGLAR).hasViolation()).isTrue();
    }

    @Test
    void only_the_owners_of_tables_know_them() {
        ONLY_OWNERS_KNOW_TABLES.check(HOUSE);
        JavaClasses test = new ClassFileImporter().importClasses(RecountIT.class);
        assertThat(ONLY_OWNERS_KNOW_TABLES.evaluate(test).hasViolation()).isTrue();
    }

    @Test
    void the_rooms_have_no_circles() {
        slices().matching("vn.motcua.metrics.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void the_neighbour_is_known_by_its_facts_only() {
        noClasses().should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.motcua.dossier..", "vn.motcua.papers..", "org.camunda..")
            .check(HOUSE);
    }

}
