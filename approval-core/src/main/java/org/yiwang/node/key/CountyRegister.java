package org.yiwang.node.key;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;

/** The directory over the stored register. */
@Component
class CountyRegister implements KeyDirectory {

    private final RegisteredKeys registered;
    private final Clock clock;

    CountyRegister(RegisteredKeys registered, Clock clock) {
        this.registered = registered;
        this.clock = clock;
    }

    @Override
    public List<NodeKey> of(DivisionCode node) {
        return of(node, clock.instant());
    }

    @Override
    public List<NodeKey> of(DivisionCode node, Instant at) {
        return registered.of(node).stream().filter(key -> key.countsAt(at)).toList();
    }

    @Override
    public Optional<NodeKey> find(DivisionCode node, String id) {
        return known(node, id).filter(key -> key.countsAt(clock.instant()));
    }

    @Override
    public Optional<NodeKey> known(DivisionCode node, String id) {
        return registered.find(id).filter(key -> key.node().equals(node));
    }
}
