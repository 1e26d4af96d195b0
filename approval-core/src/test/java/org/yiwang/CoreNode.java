package org.yiwang;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.attendance.PresenceDesk;
import org.yiwang.attendance.SetPresence;
import org.yiwang.attendance.Whereabouts;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.node.LevelPolicy;
import org.yiwang.node.key.KeysOfNodes;

/** A node with the core alone, on a real database of its own. */
@SpringBootApplication(scanBasePackages = "org.yiwang")
public class CoreNode {

    /** The policy of the level of the node's code, as the node modules provide it. */
    record PolicyOf(Level level, boolean publishesReferenceData) implements LevelPolicy {}

    @Bean
    LevelPolicy levelPolicy(@org.springframework.beans.factory.annotation.Value("${test.level}") Level level) {
        return new PolicyOf(level, level == Level.COUNTY);
    }

    /** Starts a node on a fresh database. */
    public static ConfigurableApplicationContext start(String code) {
        return start(
                code, new DivisionCode(code).level(), EmbeddedStack.shared().newDatabase());
    }

    static ConfigurableApplicationContext start(String code, Level program, DatabaseAccess database) {
        return SpringApplication.run(
                CoreNode.class,
                Stream.concat(keys(code), Stream.of(settings(code, program, database)))
                        .toArray(String[]::new));
    }

    /** The settings about keys; those of some node for a text that is no code. */
    private static Stream<String> keys(String code) {
        DivisionCode node = new DivisionCode(DivisionCode.isValid(code) ? code : "330327000000");
        return KeysOfNodes.settings(node).stream();
    }

    private static String[] settings(String code, Level program, DatabaseAccess database) {
        return new String[] {
            "--spring.config.import=classpath:yiwang-core.yml",
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--test.level=" + program,
            "--yiwang.node.code=" + code,
            "--yiwang.node.base-url=http://127.0.0.1",
            "--yiwang.node.data-dir="
                    + Path.of("target", "nodes", database.url().replaceAll("[?].*|[^a-z0-9_]", "")),
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + database.username(),
            "--spring.datasource.password=" + database.password()
        };
    }

    /** The version of an application as the node has it, as somebody sees it who looks at it now. */
    public static long versionOf(ConfigurableApplicationContext node, ApplicationNo no) {
        return node.getBean(Applications.class).find(no).orElseThrow().version();
    }

    /** Sets where a member of staff says that they are. */
    public static void presence(ConfigurableApplicationContext node, Actor of, Whereabouts where) {
        node.getBean(PresenceDesk.class).set(new SetPresence(of.username(), where, "", null), of);
    }

    /** A member of staff with an account at the node. */
    public static Actor member(
            ConfigurableApplicationContext node, String username, String name, Set<String> posts, Duty... duties) {
        AccountDraft draft = new AccountDraft(
                username, "correct horse battery", name, AccountKind.STAFF, posts, Set.of(duties), null, null);
        return node.getBean(Accounts.class).create(draft).orElseThrow().actor();
    }
}
