package org.yiwang.infra.cli.bench;

import java.io.PrintWriter;
import java.util.Map;

/** A benchmark: figures by name, with the unit at the end of the name. */
interface Benchmark {
    Map<String, Double> run(PrintWriter out);
}
