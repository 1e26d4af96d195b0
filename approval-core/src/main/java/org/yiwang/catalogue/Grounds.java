package org.yiwang.catalogue;

/** What an item costs and what it rests on: fee, the fee's basis, the legal basis. */
public record Grounds(String fee, String feeBasis, String legalBasis) {}
