package dev.firstcome.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.SplittableRandom;

@AnalyzeClasses(
    packages = "dev.firstcome.app",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final DescribedPredicate<JavaClass> NOT_MAIN =
      DescribedPredicate.not(
          resideInAPackage("dev.firstcome.app").and(simpleName("Main")).as("Main"));

  @ArchTest
  static final ArchRule NO_TARGET =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.firstcome.contract..",
              "dev.firstcome.suite..",
              "dev.firstcome.inmemory..",
              "dev.firstcome.redisstreams..",
              "dev.firstcome.kafkaoutbox..")
          .because(
              "targets are black boxes: they are started as processes, and spoken to by HTTP and"
                  + " SQL");

  @ArchTest
  static final ArchRule NO_GENERATOR =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.firstcome.gatling..", "io.gatling..")
          .because("the generator is forked: it must not share a heap with the rig");

  @ArchTest
  static final ArchRule NO_SERVER_CLIENT =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "redis.clients..")
          .because("only the contract's HTTP face and the ledger's SQL are evidence");

  @ArchTest
  static final ArchRule PROVIDERS_AT_THE_ROOT =
      noClasses()
          .that(NOT_MAIN)
          .and()
          .resideOutsideOfPackage("dev.firstcome.app.endpoints")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.firstcome.environment..")
                  .and(
                      DescribedPredicate.not(
                          resideInAPackage("dev.firstcome.environment")
                              .or(resideInAPackage("dev.firstcome.environment.process")))))
          .because("a rig that knows only Environment works with every provider");

  @ArchTest
  static final ArchRule CLI_ON_TOP =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.firstcome.app.cli")
          .and(NOT_MAIN)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.firstcome.app.cli")
          .because("commands call, and are never called");

  @ArchTest
  static final ArchRule CLOCKS_AT_THE_ROOT =
      noClasses()
          .that(NOT_MAIN)
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(InstantSource.class, "system")
          .because("time is handed in, so that waiting can be tested without waiting");

  @ArchTest
  static final ArchRule RANDOMNESS_AT_THE_ROOT =
      noClasses()
          .that(NOT_MAIN)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Random.class, SecureRandom.class, SplittableRandom.class)
          .because("a run is replayed by its seed, so nothing else may be drawn");

  @ArchTest
  static final ArchRule EXIT_IN_MAIN =
      noClasses()
          .that(NOT_MAIN)
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .because("a command returns its exit code, and whoever holds resources closes them");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("dev.firstcome.app.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package that needs its user is half a package");
}
