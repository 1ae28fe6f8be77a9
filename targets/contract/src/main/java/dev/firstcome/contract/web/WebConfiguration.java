package dev.firstcome.contract.web;

import org.apache.catalina.core.StandardHost;
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
