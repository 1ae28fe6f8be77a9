package dev.firstcome.contract;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(
    packages = "dev.firstcome.contract",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule domainIsPlain =
      noClasses()
          .that()
          .resideInAPackage("dev.firstcome.contract")
          .should()
          .dependOnClassesThat(
              not(
                  resideInAnyPackage(
                      "dev.firstcome.contract",
                      "java.lang..",
                      "java.util..",
                      "java.time..",
                      "org.jspecify..")))
          .because("a design implements these words; they must not drag a framework into it");

  @ArchTest
  static final ArchRule webKnowsOnlyTheDesk =
      noClasses()
          .that()
          .resideInAPackage("..contract.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..contract.ledger..", "java.sql..", "javax.sql..")
          .because("what a request comes to is the design's to say, and two designs differ there");

  @ArchTest
  static final ArchRule ledgerKnowsNoHttp =
      noClasses()
          .that()
          .resideInAPackage("..contract.ledger..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..contract.web..", "jakarta.servlet..", "org.springframework.web..")
          .because("consumers write the ledger in processes that take no requests");

  @ArchTest
  static final ArchRule noHarness =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.firstcome..").and(not(resideInAPackage("..contract.."))))
          .because("a target is judged by the harness and must not share its mistakes");

  @ArchTest
  static final ArchRule oneClock =
      noClasses()
          .that()
          .resideOutsideOfPackage("..contract.service..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .because("the clock is made at the composition root alone");

  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching("dev.firstcome.contract.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package that needs itself through another cannot be read on its own");
}
