package org.yiwang.build;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The feature of a class: in approval-core the package below {@code org.yiwang}, in another module the package below
 * the module's. The packages inside a feature, {@code web} and {@code persistence} among them, belong to it.
 */
final class Features implements SliceAssignment {

    private static final Set<String> MODULES = Set.of(
            "sync", "search", "portal", "infra", "benchmarks", "system", "countynode", "townshipnode", "communitynode");
    private static final String BASE = "base";
    private static final Pattern FEATURE = Pattern.compile("org\\.yiwang\\.(\\w+)(?:\\.(\\w+))?.*");

    /** The name of the feature; empty for a class outside of all. */
    static String of(JavaClass type) {
        Matcher parts = FEATURE.matcher(type.getPackageName());
        if (!parts.matches()) {
            return "";
        }
        boolean inModule = MODULES.contains(parts.group(1)) && parts.group(2) != null;
        return inModule ? parts.group(1) + "." + parts.group(2) : parts.group(1);
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        String feature = of(type);
        return feature.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(feature);
    }

    @Override
    public String getDescription() {
        return "features";
    }

    /**
     * A condition that each dependency on a {@code room} of another feature violates; the base's are open to everybody.
     */
    static ArchCondition<JavaClass> leaveToItsFeature(String room) {
        DescribedPredicate<JavaClass> isRoom = JavaClass.Predicates.resideInAPackage("org.yiwang.." + room + "..");
        return new ArchCondition<>("leave each `" + room + "` package to its feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isRoom.test(dependency.getTargetClass()))
                        .filter(Features::leavesItsFeature)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static boolean leavesItsFeature(Dependency dependency) {
        String target = of(dependency.getTargetClass());
        return !target.equals(BASE) && !target.equals(of(dependency.getOriginClass()));
    }
}
