package org.yiwang.division;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register of divisions: packaged with the product, kept current by the county, replicated downwards. */
public interface Divisions {

    Optional<Division> find(DivisionCode code);

    /** The division's name, or its code where the register does not know it. */
    default String nameOf(DivisionCode code) {
        return find(code).map(Division::name).orElse(code.value());
    }

    /** All divisions, by code. */
    List<Division> all();

    /** Adds or renames divisions and tells the descendants, in the caller's transaction. */
    void publish(Collection<Division> divisions);

    /** Stores what the county published, without telling anybody. */
    void receive(Collection<Division> divisions);
}
