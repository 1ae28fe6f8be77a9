package dev.firstcome.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

@AnalyzeClasses(packages = "dev.firstcome.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule GROUND_FLOOR =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.firstcome.core..",
              "java..",
              "org.HdrHistogram..",
              "tools.jackson..",
              "com.fasterxml.jackson.annotation..",
              "com.github.luben.zstd..")
          .because(
              "core is the ground floor: whoever reads a run directory, now or in a year, needs no"
                  + " server, framework or load generator for it");

  @ArchTest
  static final ArchRule CHECKER_READS_NOTHING =
      noClasses()
          .that()
          .resideInAPackage("..core.checker..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..",
              "java.nio..",
              "java.net..",
              "java.time..",
              "java.util.concurrent..",
              "java.util.random..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .because("a verdict must come out the same whenever and wherever it is formed again");

  @ArchTest
  static final ArchRule NO_CLOCKS =
      noClasses()
          .should()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Instant.class, "now")
          .because("clocks are made at the composition root alone, and handed down");

  @ArchTest
  static final ArchRule NO_RANDOMNESS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ThreadLocalRandom.class)
          .orShould()
          .callMethod(Math.class, "random")
          .because("everything drawn comes from the run's seed");

  @ArchTest
  static final ArchRule NO_EXIT =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("System.exit stands in Main alone");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("dev.firstcome.core.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package cycle is one package in disguise");
}
