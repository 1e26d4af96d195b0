package org.yiwang.benchmarks.bare;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Flowable as the core sets it up, without the core. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.yiwang.workflow",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*TaskFlow"))
class EngineAlone {}
