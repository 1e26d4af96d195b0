package org.yiwang.replication;

import org.yiwang.division.DivisionCode;

/**
 * Where a record comes from.
 *
 * @param node the node that sent it
 * @param here the node that takes it, this one
 * @param epoch that of custody by which the sender told this node; 0 where nothing is held
 */
public record Source(DivisionCode node, DivisionCode here, int epoch) {

    /**
     * What the county publishes comes from above and from nowhere else.
     *
     * @throws RecordRefused when the sender is not above this node
     */
    public void requireAbove() {
        if (!node.isAbove(here)) {
            throw RecordRefused.because("notFromAbove", node.value());
        }
    }
}
