package dev.firstcome.contract.web;

import dev.firstcome.contract.settings.ServiceSettings;
import org.apache.catalina.core.StandardHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The controllers; those of the api role decide for themselves whether they are there. */
@Configuration(proxyBeanMethods = false)
@Import({
  IssuanceController.class,
  CouponController.class,
  DeadLetterController.class,
  ProblemAdvice.class,
  ContainerErrors.class
})
public class WebConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(WebConfiguration.class);

  /** None unless {@code firstcome.answer-delay} is set, and then the log says so. */
  @Bean
  AnswerDelay answerDelay(ServiceSettings settings) {
    if (!settings.answerDelay().isZero()) {
      LOG.warn("every answer to a request is held back by {}", settings.answerDelay());
    }
    return new AnswerDelay(settings.answerDelay(), System::nanoTime);
  }

  /** Innermost of the host's valves, so it speaks before Tomcat's own report. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsByTomcat() {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
              }
            });
  }
}
