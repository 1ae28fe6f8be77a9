package dev.firstcome.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.firstcome.reports",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule onlyCore =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.firstcome.reports..", "dev.firstcome.core..", "java..")
          .because("reports stand on core alone: a run directory must suffice to make them again");

  @ArchTest
  static final ArchRule noClockAndNoChance =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .because("the same run gives the same report for ever");

  @ArchTest
  static final ArchRule layoutsKnowNoRuns =
      noClasses()
          .that()
          .resideInAnyPackage("dev.firstcome.reports.table", "dev.firstcome.reports.format")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.firstcome.core..")
          .because("a layout prints any table");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("dev.firstcome.reports.(*)..").should().beFreeOfCycles();
}
