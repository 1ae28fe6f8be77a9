package dev.firstcome.contract.settings;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Compares {@code firstcome.role}, bound as leniently as any property, with the annotation's half.
 */
final class OnRoleCondition extends SpringBootCondition {

  @Override
  public ConditionOutcome getMatchOutcome(
      ConditionContext context, AnnotatedTypeMetadata metadata) {
    Map<String, Object> attributes =
        Objects.requireNonNull(metadata.getAnnotationAttributes(ConditionalOnRole.class.getName()));
    Role half = (Role) Objects.requireNonNull(attributes.get("value"));
    Role role =
        Binder.get(context.getEnvironment()).bind("firstcome.role", Role.class).orElse(Role.BOTH);
    ConditionMessage message =
        ConditionMessage.forCondition(ConditionalOnRole.class, half).because("role is " + role);
    return new ConditionOutcome(role.covers(half), message);
  }
}
