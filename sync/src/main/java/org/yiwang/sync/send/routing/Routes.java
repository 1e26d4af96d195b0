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

/** The routing table: who may and must know of what. Decided where it is written, before anything leaves the node. */
@Component
public class Routes {

    private final DivisionCode here;

    Routes(ThisNode node) {
        here = node.code();
    }

    /** An application goes to its audience as it is now, and nowhere else. */
    public Set<DivisionCode> ofApplication(Application application) {
        return withoutThisNode(application.audience());
    }

    /** A value goes to its audience; what is known is only asked for where it matters, for that holds the directory. */
    public Set<DivisionCode> of(Audience audience, Supplier<? extends Collection<DivisionCode>> known) {
        if (audience instanceof Audience.Only only) {
            return only(only.node());
        }
        return withoutThisNode(known.get().stream()
                .filter(node -> audience.includes(node, here))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * A request goes to the holder of its application, an answer to where it was asked for, an initial load to the node that
     * needs it, and nowhere else.
     */
    public Set<DivisionCode> only(DivisionCode node) {
        return withoutThisNode(Set.of(node));
    }

    /** A node makes itself known to all above it; what is new about it also to those below that it knows. */
    public Set<DivisionCode> ofAnnouncement(Collection<DivisionCode> known, boolean changed) {
        Stream<DivisionCode> below = changed ? known.stream().filter(here::isAbove) : Stream.empty();
        return Stream.concat(here.ancestors().stream(), below).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the two nodes are on one path, so that they may know each other. */
    public boolean onOnePath(DivisionCode other) {
        return here.isAbove(other) || other.isAbove(here);
    }

    private Set<DivisionCode> withoutThisNode(Set<DivisionCode> nodes) {
        return nodes.stream().filter(node -> !node.equals(here)).collect(Collectors.toUnmodifiableSet());
    }
}
