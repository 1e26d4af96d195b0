package org.yiwang.division;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register of divisions: packaged with the product, kept current by the county, replicated downwards. */
public interface Divisions {

    Optional<Division> find(DivisionCode code);

    /** The division's name, or its code if the register does not know it. */
    default String nameOf(DivisionCode code) {
        return find(code).map(Division::name).orElse(code.value());
    }

    /** All divisions, by code. */
    List<Division> all();

    /** Adds or renames divisions and replicates them to the descendants, in the caller's transaction. */
    void publish(Collection<Division> divisions);

    /** Stores divisions that the county published, without replicating them further. */
    void receive(Collection<Division> divisions);
}
