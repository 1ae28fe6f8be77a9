package dev.firstcome.inmemory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(
    packages = "dev.firstcome.inmemory",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule onlyTheContract =
      noClasses()
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage("dev.firstcome..")
                  .and(
                      DescribedPredicate.not(
                          JavaClass.Predicates.resideInAnyPackage(
                              "dev.firstcome.contract..", "dev.firstcome.inmemory.."))))
          .because("a target is judged by the harness and must not share its mistakes");

  @ArchTest
  static final ArchRule noServers =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.firstcome.contract.ledger..", "java.sql..", "java.net..")
          .because("it is the contract without servers");

  @ArchTest
  static final ArchRule oneClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .because("the clock comes from the contract's composition root");
}
