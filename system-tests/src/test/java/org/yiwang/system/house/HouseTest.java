package org.yiwang.system.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures the house and prints what it found: {@code ./mvnw -pl system-tests -am test -Dtest=HouseTest
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class HouseTest {

    private static final Logger LOG = LoggerFactory.getLogger(HouseTest.class);
    private static final int MAX_TYPES = 45;
    private static final int MAX_PARAMETERS = 7;
    private static final int MAX_ARROWS = 200;

    /** Another checkout can be measured by its path, to compare. */
    private static final Path ROOT = Path.of(System.getProperty("house.root", ".."));

    private static final List<String> CORE = List.of("approval-core");
    private static final List<String> OTHERS = List.of("sync", "search", "portal", "infra", "benchmarks");

    @Test
    void isCalm() {
        House all = House.of(ROOT, with(OTHERS, CORE));
        Map<String, Long> halls = all.typesByPackage();
        Distribution types = Distribution.of(halls.values().stream().mapToInt(Long::intValue));
        Distribution parameters = Distribution.of(all.constructorParameters());
        Set<String> leaves = Circles.of(all.arrows(JavaClass::getPackageName));
        Set<String> features = Circles.of(all.arrows(HouseTest::feature));
        int arrows = House.of(ROOT, CORE).arrows(HouseTest::insideApplication).values().stream()
                .mapToInt(Set::size)
                .sum();
        LOG.info("{} types, {} public, in {} packages", all.size(), all.publicTypes(), halls.size());
        LOG.info("types a package {} (median/p90/max)", types);
        LOG.info("constructor parameters {}, known types a type {}", parameters, Distribution.of(all.dependencies()));
        LOG.info("packages in circles {}, features in circles {}", leaves.size(), features.size());
        LOG.info("arrows between the types and rooms of org.yiwang.application: {}", arrows);
        assertThat(leaves).as("packages in circles").isEmpty();
        assertThat(features).as("features in circles").isEmpty();
        assertThat(types.max()).as("types of the largest package").isLessThanOrEqualTo(MAX_TYPES);
        assertThat(parameters.max()).as("parameters of a constructor").isLessThanOrEqualTo(MAX_PARAMETERS);
        assertThat(arrows).as("arrows inside application").isLessThanOrEqualTo(MAX_ARROWS);
    }

    private static List<String> with(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String feature(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        boolean inModule = OTHERS.contains(parts[2]) && parts.length > 3;
        return inModule ? parts[2] + "." + parts[3] : parts[2];
    }

    /** A type of the root by its name, a type of a room by the room's. */
    private static String insideApplication(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        if (!parts[2].equals("application")) {
            return "";
        }
        return parts.length > 3 ? "room " + parts[3] : type.getSimpleName();
    }
}
