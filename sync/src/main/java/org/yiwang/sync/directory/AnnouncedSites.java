package org.yiwang.sync.directory;

import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.NodeSites;

/** Answers with the address by which a node announced itself. */
@Component
class AnnouncedSites implements NodeSites {

    private final NodeDirectory directory;

    AnnouncedSites(NodeDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<URI> of(DivisionCode node) {
        return directory.find(node).map(KnownNode::baseUrl);
    }
}
