package org.yiwang.node.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Scanner;
import org.yiwang.division.DivisionCode;

/**
 * A program that makes key stores of nodes before their first start, and writes the registration text of each. Reads one
 * line a node from standard input, with tabs between its parts: code, password, key store, file of the text.
 */
public final class MakeKeys {

    private static final int PARTS = 4;

    private MakeKeys() {}

    /** Makes the key stores that do not exist; the texts of others are written again. */
    public static void main(String[] arguments) throws IOException {
        try (Scanner lines = new Scanner(System.in)) {
            while (lines.hasNextLine()) {
                String[] parts = lines.nextLine().split("\t", PARTS);
                make(new DivisionCode(parts[0]), parts[1], Path.of(parts[2]), Path.of(parts[3]));
            }
        }
    }

    /** Makes one if it does not exist, and writes the text of its newest keys. */
    public static Registration make(DivisionCode node, String password, Path store, Path text) throws IOException {
        List<KeyPairs> pairs = KeyFile.open(store, password).pairs();
        Registration registration = Registration.of(node, pairs.get(pairs.size() - 1));
        Files.createDirectories(text.toAbsolutePath().getParent());
        Path fresh = text.resolveSibling("." + text.getFileName() + ".new");
        Files.writeString(fresh, registration.text() + "\n");
        Files.move(fresh, text, StandardCopyOption.REPLACE_EXISTING);
        return registration;
    }
}
