package org.yiwang.ledger.persistence;

import java.util.Map;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yiwang.node.ThisNode;

/**
 * The schema of the audit: that of the node with {@code _audit} behind its name. Statements and migrations name it {@code
 * ${audit}}. The node's user may add and read there, and create tables that are missing, no more.
 */
@Configuration(proxyBeanMethods = false)
class AuditSchema {

    @Bean
    FlywayConfigurationCustomizer auditInMigrations(DataSourceProperties database, ThisNode node) {
        Map<String, String> names = Map.of(
                "audit", name(database.determineUrl()), "node", node.code().value());
        return flyway -> flyway.placeholders(names);
    }

    @Bean
    ConfigurationCustomizer auditInStatements(DataSourceProperties database) {
        String name = name(database.determineUrl());
        return mybatis -> mybatis.getVariables().setProperty("audit", name);
    }

    /** {@code jdbc:mysql://host:3306/yiwang?options} names {@code yiwang_audit}. */
    static String name(String url) {
        String address = url.split("\\?", 2)[0];
        return "`" + address.substring(address.lastIndexOf('/') + 1) + "_audit`";
    }
}
