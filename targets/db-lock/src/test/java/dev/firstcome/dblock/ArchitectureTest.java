package dev.firstcome.dblock;

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
    packages = "dev.firstcome.dblock",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests OF_EVERY_TARGET = ArchTests.in(TargetRules.class);

  @ArchTest
  static final ArchRule ONLY_THE_LEDGER_SPEAKS_SQL =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."))
          .because("the baseline needs no table of its own, and so no statement of its own");

  @ArchTest
  static final ArchRule ONLY_THE_ROOT_COMPOSES =
      noClasses()
          .that()
          .resideOutsideOfPackages("..dblock.service..", "dev.firstcome.dblock")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("..dblock.service..", "org.springframework.context.annotation.."))
          .because("parts are handed what they need and do not look for it");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("dev.firstcome.(dblock.*)..")
          .should()
          .beFreeOfCycles()
          .because("a cycle is one package that does not know it");
}
