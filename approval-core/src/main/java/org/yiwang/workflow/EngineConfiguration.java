package org.yiwang.workflow;

import org.flowable.engine.impl.cfg.PerformanceSettings;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Switches off the engine's own records, which nobody reads, because applications hold their history and people. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engine() {
        return engine -> {
            engine.setIdentityLinkInterceptor(new NoIdentityLinks());
            engine.setActivityInstanceEntityManager(new NoActivityInstances(engine));
            engine.setEnableEventDispatcher(false);
            engine.setPerformanceSettings(countingInsteadOfAsking());
        };
    }

    /** Lets an execution count its tasks, variables and jobs, so that the engine does not search for absent ones. */
    private static PerformanceSettings countingInsteadOfAsking() {
        PerformanceSettings settings = new PerformanceSettings();
        settings.setEnableEagerExecutionTreeFetching(true);
        settings.setEnableExecutionRelationshipCounts(true);
        settings.setEnableTaskRelationshipCounts(true);
        return settings;
    }
}
