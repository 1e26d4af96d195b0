package org.yiwang.catalogue;

/** A material that an application for an item comes with; {@code seq} counts from 1 within the item. */
public record Material(
        int seq, String name, String form, int copies, Necessity necessity, String origin, String note) {}
