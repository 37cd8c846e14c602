package nl.opvolgmonitor.api.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The arrows between modules and features. */
class ArchitectureTest {

    @Test
    void seesEveryModule() {
        assertThat(Modules.count("nl.opvolgmonitor.domain")).isGreaterThan(100);
        assertThat(Modules.count("nl.opvolgmonitor.persistence")).isGreaterThan(30);
        assertThat(Modules.count("nl.opvolgmonitor.api")).isGreaterThan(50);
    }

    @Test
    void leavesOutWhatTheFrameworkGenerates() {
        assertThat(Modules.CLASSES).noneMatch(type -> type.getSimpleName().startsWith("$"));
    }

    @Test
    void keepsTheDomainToTheJdk() {
        classes()
                .that()
                .resideInAPackage("nl.opvolgmonitor.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "nl.opvolgmonitor.domain..")
                .check(Modules.CLASSES);
    }

    @Test
    void hasNoCyclesBetweenTheFeaturesOfTheDomain() {
        slices().matching("nl.opvolgmonitor.domain.(*)..")
                .should()
                .beFreeOfCycles()
                .check(Modules.CLASSES);
    }

    @Test
    void hasNoCyclesBetweenTheFeaturesOfPersistenceAndApi() {
        slices().matching("nl.opvolgmonitor.persistence.(*)..")
                .should()
                .beFreeOfCycles()
                .check(Modules.CLASSES);
        slices().matching("nl.opvolgmonitor.api.(*)..")
                .should()
                .beFreeOfCycles()
                .check(Modules.CLASSES);
    }

    @Test
    void keepsRowsAndSqlOutOfTheApi() {
        noClasses()
                .that()
                .resideInAPackage("nl.opvolgmonitor.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.opvolgmonitor.persistence..", "java.sql..", "org.jdbi..")
                .check(Modules.CLASSES.that(not(resideInAPackage("nl.opvolgmonitor.api.start.."))));
    }

    @Test
    void keepsGraphQlAndHttpOutOfPersistence() {
        noClasses()
                .that()
                .resideInAPackage("nl.opvolgmonitor.persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.opvolgmonitor.api..", "graphql..", "io.micronaut.http..")
                .check(Modules.CLASSES);
    }

    @Test
    void showsOfPersistenceOnlyWhatAnotherOfItsPackagesUses() {
        classes()
                .that()
                .resideInAPackage("nl.opvolgmonitor.persistence..")
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .and()
                .areNotRecords()
                .should(new UsedByAnotherPackage())
                .check(Modules.CLASSES);
    }

    @Test
    void namesNothingAfterARoleInTheCode() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveNameMatching(".*(Utils|Helper|Manager|Impl|Service|DTO|Dto)")
                .check(Modules.CLASSES);
    }
}
