package dev.firstcome.suite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom no target must ever import, and what it must never call: for {@code ArchTests.in}. */
public final class TargetRules {
  private static final Pattern OURS = Pattern.compile("dev\\.firstcome\\.(\\w+)(\\..*)?");

  private TargetRules() {}

  @ArchTest
  static final ArchRule TARGETS_STAND_APART =
      classes()
          .should(dependOnNothingOfOursBut("contract"))
          .because("the harness speaks to a target by HTTP and SQL alone, and targets are rivals");

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

  private static ArchCondition<JavaClass> dependOnNothingOfOursBut(String shared) {
    return new ArchCondition<>("depend on nothing of this project but themselves and " + shared) {
      @Override
      public void check(JavaClass owner, ConditionEvents events) {
        String own = module(owner);
        for (Dependency dependency : owner.getDirectDependenciesFromSelf()) {
          String other = module(dependency.getTargetClass().getBaseComponentType());
          boolean strange = !other.isEmpty() && !other.equals(own) && !other.equals(shared);
          if (strange) {
            events.add(SimpleConditionEvent.violated(owner, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** What follows {@code dev.firstcome} in a package's name; empty for whatever is not ours. */
  private static String module(JavaClass type) {
    Matcher name = OURS.matcher(type.getPackageName());
    return name.matches() ? name.group(1) : "";
  }
}
