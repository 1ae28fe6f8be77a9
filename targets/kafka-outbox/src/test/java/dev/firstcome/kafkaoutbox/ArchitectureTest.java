package dev.firstcome.kafkaoutbox;

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
    packages = "dev.firstcome.kafkaoutbox",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests OF_EVERY_TARGET = ArchTests.in(TargetRules.class);

  @ArchTest
  static final ArchRule OUTBOX_KNOWS_NO_KAFKA =
      noClasses()
          .that()
          .resideInAPackage("..kafkaoutbox.outbox..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "..kafkaoutbox.kafka..",
                  "..kafkaoutbox.connect..",
                  "..kafkaoutbox.capture..",
                  "..kafkaoutbox.issuance..",
                  "org.apache.kafka..",
                  "org.springframework.kafka.."))
          .because("the table is the authority, and stands whether or not there is a Kafka");

  @ArchTest
  static final ArchRule KAFKA_KNOWS_NO_DATABASE =
      noClasses()
          .that()
          .resideInAnyPackage("..kafkaoutbox.kafka..", "..kafkaoutbox.connect..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "..kafkaoutbox.capture..",
                  "..kafkaoutbox.issuance..",
                  "dev.firstcome.contract.ledger..",
                  "java.sql..",
                  "org.springframework.jdbc..",
                  "org.springframework.transaction.."))
          .because("what spans Kafka and the database is the design: told in capture and issuance");

  @ArchTest
  static final ArchRule CAPTURE_KNOWS_NO_ISSUANCE =
      noClasses()
          .that()
          .resideInAPackage("..kafkaoutbox.capture..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("..kafkaoutbox.issuance..", "dev.firstcome.contract.ledger.."))
          .because("that an event comes is one promise, what comes of it is another");

  @ArchTest
  static final ArchRule ONLY_THE_ROOT_COMPOSES =
      noClasses()
          .that()
          .resideOutsideOfPackages("..kafkaoutbox.service..", "dev.firstcome.kafkaoutbox")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "..kafkaoutbox.service..", "org.springframework.context.annotation.."))
          .because("parts are handed what they need and do not look for it");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("dev.firstcome.(kafkaoutbox.*)..")
          .should()
          .beFreeOfCycles()
          .because("a cycle is one package that does not know it");
}
