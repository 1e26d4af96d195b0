package org.yiwang.workflow;

import org.flowable.engine.impl.cfg.PerformanceSettings;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leaves out what the engine would keep for itself and nobody reads: applications hold their history and people. */
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

    /** An execution knows how many tasks, variables and jobs it has, so that none are looked for where there are none. */
    private static PerformanceSettings countingInsteadOfAsking() {
        PerformanceSettings settings = new PerformanceSettings();
        settings.setEnableEagerExecutionTreeFetching(true);
        settings.setEnableExecutionRelationshipCounts(true);
        settings.setEnableTaskRelationshipCounts(true);
        return settings;
    }
}
