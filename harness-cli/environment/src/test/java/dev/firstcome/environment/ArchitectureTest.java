package dev.firstcome.environment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.firstcome", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule KNOWS_ONLY_ITSELF =
      noClasses()
          .that()
          .resideInAPackage("dev.firstcome.environment..")
          .should()
          .dependOnClassesThat(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "are ours but not of the environment",
                  type ->
                      type.getPackageName().startsWith("dev.firstcome.")
                          && !type.getPackageName().startsWith("dev.firstcome.environment")))
          .because("the environment knows no scenario, target or report: it only runs servers");

  @ArchTest
  static final ArchRule CALLERS_TYPES_KNOW_NO_PROVIDER =
      noClasses()
          .that()
          .resideInAPackage("dev.firstcome.environment")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.firstcome.environment.*..")
          .because("a rig that knows only these types must work with every provider");

  @ArchTest
  static final ArchRule PROCESSES_KNOW_NO_SERVER =
      noClasses()
          .that()
          .resideInAPackage("dev.firstcome.environment.process..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.firstcome.environment", "dev.firstcome.environment.embedded..")
          .because("targets and load generators are supervised by the same classes as servers");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("dev.firstcome.environment.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package that is part of a cycle cannot be understood alone");

  @ArchTest
  static final ArchRule NO_FRAMEWORK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "picocli..", "io.gatling..")
          .because("servers are needed below every framework that uses them");

  @ArchTest
  static final ArchRule NO_EXIT =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("System.exit is for Main alone: a test that runs this code would die with it");
}
