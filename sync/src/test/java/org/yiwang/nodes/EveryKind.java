package org.yiwang.nodes;

import java.lang.reflect.Constructor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.sync.record.RecordKinds;

/**
 * Every kind of record that there is, found on the class path as Spring finds it. A kind says what it is called, how it is
 * written and to whom it goes without asking anybody, so whoever it asks otherwise is left out; the clock stands still.
 */
public final class EveryKind {

    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final List<ReplicatedKind<?>> REPLICATED = instances();

    private EveryKind() {}

    /** Those beside features, in the order of their loading. */
    public static List<ReplicatedKind<?>> replicated() {
        return REPLICATED;
    }

    private static List<ReplicatedKind<?>> instances() {
        List<ReplicatedKind<?>> kinds = new ArrayList<>();
        found(true).forEach(kind -> kinds.add(instance(kind)));
        kinds.sort(Comparator.comparing(kind -> kind.name().text()));
        kinds.sort(AnnotationAwareOrderComparator.INSTANCE);
        return List.copyOf(kinds);
    }

    /** The classes of them: only the beans, or whatever could be one. */
    public static List<Class<?>> found(boolean beans) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(beans);
        if (!beans) {
            scan.addIncludeFilter(new AssignableTypeFilter(ReplicatedKind.class));
        }
        return scan.findCandidateComponents("org.yiwang").stream()
                .<Class<?>>map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .filter(ReplicatedKind.class::isAssignableFrom)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** The names of all, those of the replication itself among them. */
    public static RecordKinds names() {
        return new RecordKinds(replicated().stream().map(ReplicatedKind::name).toList());
    }

    private static ReplicatedKind<?> instance(Class<?> kind) {
        Constructor<?> constructor = kind.getDeclaredConstructors()[0];
        Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                .map(type -> type == Clock.class ? CLOCK : null)
                .toArray();
        return (ReplicatedKind<?>) BeanUtils.instantiateClass(constructor, arguments);
    }
}
