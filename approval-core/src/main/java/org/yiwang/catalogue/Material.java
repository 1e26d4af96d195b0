package org.yiwang.catalogue;

/** A material of an application for an item; {@code seq} counts from 1 within the item. */
public record Material(
        int seq, String name, String form, int copies, Necessity necessity, String origin, String note) {}
