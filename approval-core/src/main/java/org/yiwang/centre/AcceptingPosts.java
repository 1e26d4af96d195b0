package org.yiwang.centre;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.StepKind;
import org.yiwang.node.ThisNode;

/**
 * Takes the windows from the catalogue: the posts of its accepting steps at this level. Reads it anew at most every few
 * seconds, because lists ask once a row.
 */
@Component
class AcceptingPosts implements WindowPosts {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final LoadingCache<Boolean, Set<String>> posts;

    AcceptingPosts(Catalogue catalogue, ThisNode node) {
        this.posts = Caffeine.newBuilder().expireAfterWrite(KEPT).build(all -> accepting(catalogue, node));
    }

    @Override
    public boolean isWindow(String post) {
        return posts.get(true).contains(post);
    }

    private static Set<String> accepting(Catalogue catalogue, ThisNode node) {
        return catalogue.newest().stream()
                .flatMap(item -> item.steps().stream())
                .filter(step -> step.kind() == StepKind.ACCEPT
                        && step.level() == node.code().level())
                .map(step -> step.post())
                .collect(Collectors.toUnmodifiableSet());
    }
}
