package org.yiwang.benchmarks.product;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.yiwang.node.LevelPolicy;

/**
 * A node with everything that a command's transaction goes through: the core, and of replication what writes the outbox
 * and notes files in the same commit. What reads the outbox afterwards and what talks to Kafka is left out.
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
