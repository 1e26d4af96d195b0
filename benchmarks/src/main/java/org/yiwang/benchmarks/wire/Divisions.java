package org.yiwang.benchmarks.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yiwang.division.DivisionCode;

/** The real divisions, from the register that ships with the product. */
final class Divisions {

    private Divisions() {}

    /** Every township and community below {@code county}. */
    static List<DivisionCode> below(DivisionCode county) {
        return Stream.concat(codes("divisions-townships.csv", "000"), codes("divisions-communities.csv", ""))
                .filter(county::isAbove)
                .toList();
    }

    private static Stream<DivisionCode> codes(String file, String ending) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Divisions.class.getResourceAsStream("/division/" + file), file),
                StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .skip(1)
                    .map(line -> new DivisionCode(line.substring(0, line.indexOf(',')) + ending))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
