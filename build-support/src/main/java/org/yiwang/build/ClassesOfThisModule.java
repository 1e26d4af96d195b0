package org.yiwang.build;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Imports only the classes of the module whose tests are running. Other modules run the rules themselves, so that a
 * broken rule is reported once, in the module that breaks it.
 */
final class ClassesOfThisModule implements LocationProvider {

    @Override
    public Set<Location> get(Class<?> testClass) {
        Path classes = Path.of(System.getProperty("basedir", "."), "target", "classes");
        return Files.isDirectory(classes) ? Set.of(Location.of(classes)) : Set.of();
    }
}
