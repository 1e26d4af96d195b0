package org.yiwang.sync.send.routing;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.Audience;

/**
 * Decides which nodes may and must know a record. Routes are decided when it is written, before anything leaves the
 * node.
 */
@Component
public class Routes {

    private final DivisionCode here;

    Routes(ThisNode node) {
        here = node.code();
    }

    /** Routes an application to its current audience. */
    public Set<DivisionCode> ofApplication(Application application) {
        return withoutThisNode(application.audience());
    }

    /**
     * Routes a value to its audience; reads {@code known} only if needed, because reading locks the directory. The nodes of
     * an application need not be known here: the place may lie beside this node.
     */
    public Set<DivisionCode> of(Audience audience, Supplier<? extends Collection<DivisionCode>> known) {
        if (audience instanceof Audience.Only only) {
            return only(only.node());
        }
        if (audience instanceof Audience.Paths paths) {
            return withoutThisNode(paths.nodes());
        }
        return withoutThisNode(known.get().stream()
                .filter(node -> audience.includes(node, here))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Routes to one node: a request to the holder of its application, an answer to the node that asked, an initial load
     * to the node that needs it.
     */
    public Set<DivisionCode> only(DivisionCode node) {
        return withoutThisNode(Set.of(node));
    }

    /** Routes an announcement to all nodes above; if it has changed, also to known nodes below. */
    public Set<DivisionCode> ofAnnouncement(Collection<DivisionCode> known, boolean changed) {
        Stream<DivisionCode> below = changed ? known.stream().filter(here::isAbove) : Stream.empty();
        return Stream.concat(here.ancestors().stream(), below).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one node is above the other, so that they may know each other. */
    public boolean onOnePath(DivisionCode other) {
        return here.isAbove(other) || other.isAbove(here);
    }

    private Set<DivisionCode> withoutThisNode(Set<DivisionCode> nodes) {
        return nodes.stream().filter(node -> !node.equals(here)).collect(Collectors.toUnmodifiableSet());
    }
}
