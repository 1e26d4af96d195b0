package org.yiwang.application.submission;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/** The posts of this centre's windows: those at which the catalogue has items accepted at this level. */
@Component
class WindowPosts {

    /** A change of the catalogue shows after this time. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final ThisNode node;
    private final LoadingCache<String, List<String>> known;

    WindowPosts(Catalogue catalogue, ThisNode node) {
        this.node = node;
        this.known = Caffeine.newBuilder()
                .maximumSize(1)
                .expireAfterWrite(REMEMBERED)
                .build(key -> read(catalogue));
    }

    /** All of them, by name. */
    List<String> posts() {
        List<String> posts = known.get("");
        if (posts.isEmpty()) {
            known.invalidateAll();
        }
        return posts;
    }

    /** The window at which somebody serves; empty when they serve at none. */
    Optional<String> servedBy(Actor actor) {
        return posts().stream().filter(actor::serves).findFirst();
    }

    private List<String> read(Catalogue catalogue) {
        return catalogue.inForceOrComing().stream()
                .flatMap(item -> accepting(item.steps()))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> accepting(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.ACCEPT)
                .filter(step -> step.level() == node.code().level())
                .map(Step::post);
    }
}
