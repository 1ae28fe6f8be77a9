package dev.firstcome.redisstreams;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.firstcome.suite.TargetRules;

/** Who must never import whom. */
@AnalyzeClasses(
    packages = "dev.firstcome.redisstreams",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests OF_EVERY_TARGET = ArchTests.in(TargetRules.class);

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
  static final ArchRule NO_CYCLES =
      slices()
          .matching("dev.firstcome.(redisstreams.*)..")
          .should()
          .beFreeOfCycles()
          .because("a cycle is one package that does not know it");
}
