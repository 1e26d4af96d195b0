package org.yiwang.replication;

import org.yiwang.division.DivisionCode;

/**
 * The source of a record.
 *
 * @param node the node that sent it
 * @param here the receiving node, this one
 * @param epoch the custody's by which the sender addressed this node; 0 for kinds without custody
 */
public record Source(DivisionCode node, DivisionCode here, int epoch) {

    /**
     * Refuses a record that does not come from the county, which alone publishes.
     *
     * @throws RecordRefused when the sender is not the county above this node
     */
    public void requireCounty() {
        if (!node.isAbove(here) || !node.equals(here.county())) {
            throw RecordRefused.because("notFromCounty", node.value());
        }
    }
}
