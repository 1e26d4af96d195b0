package org.yiwang.system.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Main classes of the project's modules, and how they depend on each other. Nested types count as part of theirs. */
final class House {

    private static final String ROOT = "org.yiwang.";

    private final List<JavaClass> types;

    private House(JavaClasses classes) {
        types = classes.stream()
                .filter(type -> type.getPackageName().startsWith(ROOT))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
    }

    /** The classes of these modules, built before in {@code target/classes} below {@code root}. */
    static House of(Path root, List<String> modules) {
        List<Path> classes = modules.stream()
                .map(module -> root.resolve(module).resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        return new House(new ClassFileImporter().importPaths(classes));
    }

    int size() {
        return types.size();
    }

    long publicTypes() {
        return types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
    }

    Map<String, Long> typesByPackage() {
        return types.stream()
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    }

    /** Parameters of each constructor of a class that is no record, no enum and nobody's member. */
    IntStream constructorParameters() {
        return types.stream()
                .filter(type -> !type.isRecord() && !type.isEnum())
                .flatMap(type -> type.getConstructors().stream())
                .mapToInt(constructor -> constructor.getRawParameterTypes().size());
    }

    /** The number of other types of the house that each type knows. */
    IntStream dependencies() {
        return types.stream().mapToInt(type -> known(type).size());
    }

    /** The arrows between the groups into which {@code group} sorts the types; those of an empty group are left out. */
    Map<String, Set<String>> arrows(Function<JavaClass, String> group) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : types) {
            String from = group.apply(type);
            known(type).stream()
                    .map(group)
                    .filter(to -> !from.isEmpty() && !to.isEmpty() && !from.equals(to))
                    .forEach(to ->
                            arrows.computeIfAbsent(from, key -> new TreeSet<>()).add(to));
        }
        return arrows;
    }

    private static Set<JavaClass> known(JavaClass type) {
        return withMembers(type)
                .flatMap(part -> part.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(House::outermost)
                .filter(target -> target.getPackageName().startsWith(ROOT) && !target.equals(type))
                .collect(Collectors.toSet());
    }

    private static Stream<JavaClass> withMembers(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(part -> outermost(part).equals(type));
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
