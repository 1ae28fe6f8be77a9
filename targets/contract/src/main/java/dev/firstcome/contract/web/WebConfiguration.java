package dev.firstcome.contract.web;

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
public class WebConfiguration {}
