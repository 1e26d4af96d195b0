package org.yiwang.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.node.LevelPolicy;
import org.yiwang.node.key.KeysOfNodes;

/** The county's node without sync and pages, on its own real database. */
@SpringBootApplication(scanBasePackages = "org.yiwang")
public class SearchNode {

    private record County(Level level, boolean publishesReferenceData) implements LevelPolicy {}

    @Bean
    LevelPolicy levelPolicy() {
        return new County(Level.COUNTY, true);
    }

    /** Starts the node with further settings, such as the address of the index. */
    static ConfigurableApplicationContext start(String... settings) {
        DatabaseAccess database = EmbeddedStack.shared().newDatabase();
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.config.import=classpath:yiwang-core.yml",
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--yiwang.node.code=330327000000",
                "--yiwang.node.base-url=http://127.0.0.1",
                "--yiwang.node.data-dir=" + Path.of("target", "nodes", database.username()),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password()));
        arguments.addAll(KeysOfNodes.settings(new DivisionCode("330327000000")));
        arguments.addAll(List.of(settings));
        return SpringApplication.run(SearchNode.class, arguments.toArray(String[]::new));
    }
}
