package org.yiwang.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.Item;

/**
 * Damages one row of the sample catalogue at random, many times. A code that turns into that of another item is left
 * out, because nobody can see it in the row.
 */
class DamagedRowTest {

    private static final Logger LOG = LoggerFactory.getLogger(DamagedRowTest.class);
    private static final Path SAMPLE = Path.of("..", "infra", "sample");
    private static final int RUNS = 250;
    private static final List<String> STRAY =
            List.of(",", "\"", "\n", "\t", ",,", "\",", ",\"", "\u00A0", "\u200B", "x", "９", "\uFFFD", ";", "''");

    @Test
    void neverPublishesAnItemWithFewerRowsThanItsFilesGive() throws IOException {
        long seed = Long.getLong("yiwang.seed", System.nanoTime());
        LOG.info("-Dyiwang.seed={}", seed);
        Random random = new Random(seed);
        Map<String, String> good = sample();
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        good.forEach((name, text) -> sheets.put(name, read(name, text).orElseThrow()));
        Map<String, Item> whole = items(sheets, true);
        assertThat(whole).hasSize(120);
        int refusals = 0;
        for (int run = 0; run < RUNS; run++) {
            List<String> names = List.copyOf(good.keySet());
            String name = names.get(random.nextInt(names.size()));
            String text = damaged(good.get(name), whole, random);
            Map<String, Sheet> damaged = new LinkedHashMap<>(sheets);
            damaged.remove(name);
            Optional<Sheet> read = read(name, text);
            read.ifPresent(sheet -> damaged.put(name, sheet));
            Map<String, Item> published = items(damaged, read.isPresent());
            refusals += published.size() < whole.size() ? 1 : 0;
            published.forEach((code, item) -> assertThat(rows(item))
                    .as(() -> "seed " + seed + ", " + code + ": " + changed(good.get(name), text))
                    .isGreaterThanOrEqualTo(rows(whole.get(code))));
        }
        assertThat(refusals).as("seed %d", seed).isPositive();
    }

    private static List<String> changed(String good, String damaged) {
        List<String> lines = new ArrayList<>(damaged.lines().toList());
        lines.removeAll(good.lines().toList());
        return lines;
    }

    private static int rows(Item item) {
        return item.materials().size() + item.steps().size() + item.fields().size();
    }

    private static String damaged(String text, Map<String, Item> whole, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        while (true) {
            int at = 1 + random.nextInt(lines.size() - 2);
            if (random.nextInt(20) == 0) {
                lines.set(at, lines.get(at) + lines.remove(at + 1));
                return String.join("\n", lines);
            }
            String line = damagedLine(lines.get(at), random);
            String code = PlainText.code(line.split(",", 2)[0]);
            boolean anothers = whole.containsKey(code) && !lines.get(at).startsWith(code + ",");
            if (!anothers && !line.isBlank()) {
                lines.set(at, line);
                return String.join("\n", lines);
            }
        }
    }

    private static String damagedLine(String line, Random random) {
        int at = random.nextInt(line.length());
        return switch (random.nextInt(6)) {
            case 0 -> line.substring(0, at) + line.substring(at + 1);
            case 1 -> line.substring(0, at);
            case 2 -> line.substring(line.indexOf(','));
            case 3 -> line.replaceFirst("(?<=,)[^,]*,", "");
            default -> line.substring(0, at) + STRAY.get(random.nextInt(STRAY.size())) + line.substring(at);
        };
    }

    private static Map<String, String> sample() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String part : List.of("items", "materials", "steps", "fields")) {
            String name = "catalog-" + part + ".csv";
            files.put(name, Files.readString(SAMPLE.resolve(name), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static Optional<Sheet> read(String name, String text) {
        return CsvReader.read(name, text.getBytes(StandardCharsets.UTF_8), reason -> {});
    }

    private static Map<String, Item> items(Map<String, Sheet> sheets, boolean complete) {
        ItemAssembly assembly = new ItemAssembly(reason -> {});
        sheets.values().forEach(assembly::add);
        assembly.rejectOrphans();
        if (!complete) {
            assembly.doubt();
        }
        return assembly.codes().stream()
                .map(assembly::assemble)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Item::code, Function.identity()));
    }
}
