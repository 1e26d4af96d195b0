package org.yiwang.node;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.PackagedDivisions;
import org.yiwang.replication.RebuildSettings;

/**
 * Determines the node that this process runs, and refuses to start as one that does not exist or is of another level.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NodeSettings.class, RebuildSettings.class})
@EnableScheduling
class NodeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ThisNode thisNode(NodeSettings settings, LevelPolicy policy, ObjectProvider<ServerProperties> server) {
        server.ifAvailable(web -> ServedAddress.requireProtected(web, settings.proxies() != null));
        DivisionCode code = code(settings.code());
        if (code.level() != policy.level()) {
            throw new WrongNode(
                    "yiwang.node.code=%s names a %s, but this program is the node of a %s."
                            .formatted(code, code.level().word(), policy.level().word()),
                    "Give the code of a division of that level, or start the program of the other level.");
        }
        return new ThisNode(code, division(code).name(), baseUrl(settings.baseUrl()), dataDir(settings.dataDir()));
    }

    private static DivisionCode code(@Nullable String text) {
        if (text == null || !DivisionCode.isValid(text)) {
            throw new WrongNode(
                    "yiwang.node.code=%s is not a division code.".formatted(text == null ? "(not set)" : text),
                    "Set yiwang.node.code to the 12 digits of the node's division: 6 for the county, 3 for the township,"
                            + " 3 for the community, for example 330327100002.");
        }
        return new DivisionCode(text);
    }

    private static Division division(DivisionCode code) {
        return PackagedDivisions.all().stream()
                .filter(division -> division.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongNode(
                        "yiwang.node.code=%s is not a division of the county's list.".formatted(code),
                        "Look the code up in divisions-townships.csv (append 000) or divisions-communities.csv and correct"
                                + " yiwang.node.code."));
    }

    private static URI baseUrl(@Nullable URI url) {
        if (url == null || url.getHost() == null) {
            throw new WrongNode(
                    "yiwang.node.base-url is not set to an address.",
                    "Set it to the address at which the other nodes reach this one, for example http://10.1.2.3:8080.");
        }
        return url;
    }

    private static Path dataDir(@Nullable Path dir) {
        if (dir == null) {
            throw new WrongNode(
                    "yiwang.node.data-dir is not set.", "Set it to the folder where this node keeps its files.");
        }
        try {
            return Files.createDirectories(dir).toRealPath();
        } catch (IOException e) {
            throw new WrongNode(
                    "yiwang.node.data-dir=%s cannot be used: %s".formatted(dir, e.getMessage()),
                    "Create the folder and let the node's user write in it, or choose another one.");
        }
    }
}
