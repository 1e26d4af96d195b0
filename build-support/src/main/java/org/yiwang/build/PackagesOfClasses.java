package org.yiwang.build;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Lets a rule check packages instead of classes. */
final class PackagesOfClasses {

    private PackagesOfClasses() {}

    /** The packages that contain classes of the module. */
    static ClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
            }
        };
    }

    /** Counts top-level types, because nested ones are read with theirs. */
    static ArchCondition<JavaPackage> haveAtMost(int max) {
        return new ArchCondition<>("have at most " + max + " types") {
            @Override
            public void check(JavaPackage item, ConditionEvents events) {
                long types = item.getClasses().stream()
                        .filter(type -> type.isTopLevelClass() && !type.isArray())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .count();
                events.add(new SimpleConditionEvent(
                        item, types <= max, "Package <" + item.getName() + "> has " + types + " types"));
            }
        };
    }

    static ArchCondition<JavaPackage> beNullMarked() {
        return new ArchCondition<>("be @NullMarked") {
            @Override
            public void check(JavaPackage item, ConditionEvents events) {
                boolean marked = item.isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        item, marked, "Package <" + item.getName() + "> is " + (marked ? "" : "not ") + "@NullMarked"));
            }
        };
    }
}
