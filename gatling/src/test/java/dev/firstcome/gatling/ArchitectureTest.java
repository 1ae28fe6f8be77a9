package dev.firstcome.gatling;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.firstcome.gatling",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule onlyCore =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.firstcome.gatling..",
              "dev.firstcome.core..",
              "io.gatling..",
              "io.netty..",
              "scala..",
              "org.HdrHistogram..",
              "java..")
          .because("gatling stands on core alone: the rig forks it and never links it");

  @ArchTest
  static final ArchRule clocksAtTheRoot =
      noClasses()
          .that()
          .doNotHaveSimpleName("StormSimulation")
          .should()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .because("all instants of a run come from one clock, made at the composition root");

  @ArchTest
  static final ArchRule answersKnowNoGatling =
      noClasses()
          .that()
          .resideInAPackage("dev.firstcome.gatling.answer")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.gatling..")
          .because("the table is the contract's, whatever tool sends the requests");

  @ArchTest
  static final ArchRule noExit =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("Gatling's own main ends the process");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("dev.firstcome.gatling.(*)..").should().beFreeOfCycles();
}
