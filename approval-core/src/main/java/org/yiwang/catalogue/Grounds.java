package org.yiwang.catalogue;

/** The fee of an item, the fee's basis and the item's legal basis. */
public record Grounds(String fee, String feeBasis, String legalBasis) {}
