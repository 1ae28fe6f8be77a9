package dev.firstcome.redisstreams;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

/** Who must never import whom. */
@AnalyzeClasses(
    packages = "dev.firstcome.redisstreams",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule TARGETS_STAND_APART =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "dev.firstcome.core..",
                  "dev.firstcome.environment..",
                  "dev.firstcome.app..",
                  "dev.firstcome.reports..",
                  "dev.firstcome.gatling..",
                  "dev.firstcome.suite..",
                  "dev.firstcome.inmemory..",
                  "dev.firstcome.kafkaoutbox.."))
          .because("the harness speaks to a target by HTTP and SQL alone, and targets are rivals");

  @ArchTest
  static final ArchRule REDIS_KNOWS_NO_DATABASE =
      noClasses()
          .that()
          .resideInAPackage("..redisstreams.redis..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "..redisstreams.ledger..",
                  "..redisstreams.issuance..",
                  "dev.firstcome.contract.ledger..",
                  "java.sql..",
                  "org.springframework.."))
          .because("what spans Redis and the database is the design, and that is told in issuance");

  @ArchTest
  static final ArchRule LEDGER_KNOWS_NO_REDIS =
      noClasses()
          .that()
          .resideInAPackage("..redisstreams.ledger..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "..redisstreams.redis..", "..redisstreams.issuance..", "redis.clients.."))
          .because("what spans Redis and the database is the design, and that is told in issuance");

  @ArchTest
  static final ArchRule ONLY_REDIS_SPEAKS_TO_REDIS =
      noClasses()
          .that()
          .resideOutsideOfPackage("..redisstreams.redis..")
          .should()
          .dependOnClassesThat(resideInAnyPackage("redis.clients.."))
          .because("which failures prove that nothing happened is judged in one place");

  @ArchTest
  static final ArchRule CLOCKS_ARE_HANDED_IN =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("a service has one clock, made at the composition root");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("dev.firstcome.(redisstreams.*)..")
          .should()
          .beFreeOfCycles()
          .because("a cycle is one package that does not know it");
}
