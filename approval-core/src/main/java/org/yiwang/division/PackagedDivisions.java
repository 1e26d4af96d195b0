package org.yiwang.division;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The divisions that come with the product (national list, 苍南县 330327): 9-digit township and 12-digit community codes.
 * A node knows its own name from them before anything has been replicated.
 */
public final class PackagedDivisions {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private PackagedDivisions() {}

    /** All of them, the county first. */
    public static List<Division> all() {
        List<Division> divisions = new ArrayList<>();
        divisions.add(new Division(new DivisionCode("330327000000"), "苍南县", "县"));
        read("/division/divisions-townships.csv", "000", divisions);
        read("/division/divisions-communities.csv", "", divisions);
        return divisions;
    }

    private static void read(String resource, String suffix, List<Division> into) {
        try (InputStream in = PackagedDivisions.class.getResourceAsStream(resource)) {
            for (CSVRecord row : CSV.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                into.add(new Division(new DivisionCode(row.get("code") + suffix), row.get("name"), row.get("kind")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The packaged divisions cannot be read: " + resource, e);
        }
    }
}
