package org.yiwang.portal.disclosure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.node.LevelPolicy;
import org.yiwang.node.key.KeysOfNodes;
import org.yiwang.setaside.SetAsideStore;

/** A node with its pages and, at the county, its search, on a real database of its own and without links to others. */
@SpringBootApplication(scanBasePackages = "org.yiwang", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class PortalNode {

    /** The policy of the level that the node's code names, as the node modules bring it. */
    record PolicyOf(Level level, boolean publishesReferenceData) implements LevelPolicy {}

    @Bean
    LevelPolicy levelPolicy(@Value("${yiwang.node.code}") String code) {
        Level level = new DivisionCode(code).level();
        return new PolicyOf(level, level == Level.COUNTY);
    }

    @Bean
    SetAsideStore setAsideStore() {
        return new OneSetAside();
    }

    /** Starts a node on a fresh database. */
    public static ConfigurableApplicationContext start(DivisionCode code) {
        return start(code, List.of());
    }

    /** With further settings, {@code name=value}. */
    public static ConfigurableApplicationContext start(DivisionCode code, List<String> more) {
        DatabaseAccess database = EmbeddedStack.shared().newDatabase();
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.config.import=classpath:yiwang-core.yml,classpath:yiwang-portal.yml",
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--yiwang.node.code=" + code,
                "--yiwang.node.base-url=http://127.0.0.1",
                "--yiwang.node.data-dir=" + Path.of("target", "nodes", database.username()),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password()));
        if (code.level() == Level.COUNTY) {
            EmbeddedStack.shared().searchSettings().forEach(setting -> arguments.add("--" + setting));
        }
        arguments.addAll(KeysOfNodes.settings(code));
        more.forEach(setting -> arguments.add("--" + setting));
        return SpringApplication.run(PortalNode.class, arguments.toArray(String[]::new));
    }
}
