package org.yiwang.node;

import java.net.URI;
import java.nio.file.Path;
import org.yiwang.division.DivisionCode;

/** The node that this process runs: its division, its name, the address where other nodes reach it, its folder. */
public record ThisNode(DivisionCode code, String name, URI baseUrl, Path dataDir) {}
