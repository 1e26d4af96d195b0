package org.yiwang.node;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.replication.NodeSites;

/** Names the sites where people find what this node does not know: the node that would, and the one above all. */
@Component
public class OtherSites {

    private final Divisions divisions;
    private final ObjectProvider<NodeSites> addresses;
    private final ThisNode node;

    OtherSites(Divisions divisions, ObjectProvider<NodeSites> addresses, ThisNode node) {
        this.divisions = divisions;
        this.addresses = addresses;
        this.node = node;
    }

    /** A site by the name of its centre; its address is null when this node has not heard of it. */
    public record OtherSite(String name, @Nullable URI address) {

        /** The name with the address, as sentences have it. */
        public String text() {
            return address == null ? name : name + "（" + address + "）";
        }
    }

    /** The sites that know what {@code owner} knows; none when this node would know it, or there is no such place. */
    public List<OtherSite> knowing(DivisionCode owner) {
        return node.code().covers(owner)
                ? List.of()
                : Stream.concat(Stream.of(owner), top(owner).stream())
                        .distinct()
                        .flatMap(code -> site(code).stream())
                        .toList();
    }

    /** The site that knows whatever the nodes below it know; empty when it is this one. */
    public Optional<OtherSite> above() {
        return top(node.code()).flatMap(this::site);
    }

    /** The sites as a sentence lists them. */
    public static String text(List<OtherSite> sites) {
        return sites.stream().map(OtherSite::text).collect(Collectors.joining("、"));
    }

    private static Optional<DivisionCode> top(DivisionCode code) {
        return code.ancestors().stream().reduce((lower, higher) -> higher);
    }

    private Optional<OtherSite> site(DivisionCode code) {
        return divisions
                .find(code)
                .map(Division::name)
                .map(name -> new OtherSite(
                        name,
                        Optional.ofNullable(addresses.getIfAvailable())
                                .flatMap(known -> known.of(code))
                                .orElse(null)));
    }
}
