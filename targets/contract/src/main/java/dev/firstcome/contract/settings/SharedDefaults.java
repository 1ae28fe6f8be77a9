package dev.firstcome.contract.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Adds {@code firstcome-defaults.properties} below every other property source. It is no {@code
 * application.properties}, because a target that brings an {@code application.yaml} of its own
 * would hide it, one file name on one class path, and would silently lose every shared setting.
 */
public final class SharedDefaults implements EnvironmentPostProcessor {
  private static final String FILE = "firstcome-defaults.properties";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    try {
      environment
          .getPropertySources()
          .addLast(new ResourcePropertySource(FILE, new ClassPathResource(FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
