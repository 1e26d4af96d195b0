package org.yiwang.build;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Locates the classes of the module whose tests are running. Other modules are checked by their own run, so that a
 * violation is reported once, in the module that has to fix it.
 */
final class ClassesOfThisModule implements LocationProvider {

    @Override
    public Set<Location> get(Class<?> testClass) {
        Path classes = Path.of(System.getProperty("basedir", "."), "target", "classes");
        return Files.isDirectory(classes) ? Set.of(Location.of(classes)) : Set.of();
    }
}
