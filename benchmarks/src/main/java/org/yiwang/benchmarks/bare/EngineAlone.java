package org.yiwang.benchmarks.bare;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** Flowable as shipped, with the core's process and without its own history. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class EngineAlone {}
