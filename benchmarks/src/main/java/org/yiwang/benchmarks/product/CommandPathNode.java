package org.yiwang.benchmarks.product;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.yiwang.node.LevelPolicy;

/**
 * A node with everything in a command's transaction: the core, and the parts of replication that write the outbox and
 * record files in the same commit. It omits the reading of the outbox and Kafka.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.yiwang",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.yiwang\\.(benchmarks"
                                + "|sync\\.(?!attachment|directory|outbox|record|request|routing)[a-z]+)\\..*"))
class CommandPathNode {

    @Bean
    LevelPolicy levelPolicy() {
        return new CommunityPolicy();
    }
}
