package dev.firstcome.jmh;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.firstcome.jmh",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule MIDDLE_FLOOR =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.firstcome.jmh..",
              "dev.firstcome.core..",
              "dev.firstcome.environment..",
              "dev.firstcome.contract..",
              "dev.firstcome.redisstreams..",
              "dev.firstcome.kafkaoutbox..",
              "redis.clients.jedis..",
              "org.apache.kafka.common.serialization..",
              "com.sun.management..",
              "java..",
              "org.openjdk.jmh..")
          .because("a benchmark measures one part by itself");

  @ArchTest
  static final ArchRule DESIGNS_ONLY_IN_THEIR_OWN_BENCHMARKS =
      noClasses()
          .that()
          .resideInAnyPackage("dev.firstcome.jmh.stock..", "dev.firstcome.jmh.servers..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "dev.firstcome.contract..",
                  "dev.firstcome.redisstreams..",
                  "dev.firstcome.kafkaoutbox.."))
          .because(
              "the ways of taking a unit are compared bare, without what a design puts around");
}
