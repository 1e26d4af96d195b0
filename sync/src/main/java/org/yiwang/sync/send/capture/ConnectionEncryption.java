package org.yiwang.sync.send.capture;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Encryption of the connections to the node's database, as its JDBC URL demands it.
 *
 * @param trustStore the file with the authorities whose certificates are accepted; empty for Java's own
 */
record ConnectionEncryption(Mode mode, String trustStore, String password) {

    /** In ascending order of what the client demands. */
    enum Mode {
        NEVER("disabled", "disable"),
        WHERE_POSSIBLE("preferred", "disable"),
        ALWAYS("required", "trust"),
        BY_A_KNOWN_AUTHORITY("verify_ca", "verify-ca"),
        BY_THE_HOST_ITSELF("verify_identity", "verify-full");

        private final String mySql;
        private final String mariaDb;

        Mode(String mySql, String mariaDb) {
            this.mySql = mySql;
            this.mariaDb = mariaDb;
        }

        private static Mode of(String sslMode) {
            return switch (sslMode.toUpperCase(Locale.ROOT)) {
                case "DISABLED" -> NEVER;
                case "REQUIRED" -> ALWAYS;
                case "VERIFY_CA" -> BY_A_KNOWN_AUTHORITY;
                case "VERIFY_IDENTITY" -> BY_THE_HOST_ITSELF;
                default -> WHERE_POSSIBLE;
            };
        }
    }

    /** Reads the options of MySQL's driver from a JDBC URL without its {@code jdbc:}. */
    static ConnectionEncryption of(URI address) {
        Map<String, String> options = options(address.getRawQuery() == null ? "" : address.getRawQuery());
        String store = options.getOrDefault("trustCertificateKeyStoreUrl", "");
        return new ConnectionEncryption(
                Mode.of(options.getOrDefault("sslMode", "")),
                store.startsWith("file:") ? Path.of(URI.create(store)).toString() : store,
                options.getOrDefault("trustCertificateKeyStorePassword", ""));
    }

    /** The same for Debezium's connector. */
    Map<String, String> debezium(boolean ofMariaDb) {
        Map<String, String> properties = new HashMap<>();
        properties.put("database.ssl.mode", ofMariaDb ? mode.mariaDb : mode.mySql);
        if (!trustStore.isEmpty()) {
            properties.put("database.ssl.truststore", trustStore);
            properties.put("database.ssl.truststore.password", password);
        }
        return properties;
    }

    private static Map<String, String> options(String query) {
        return Arrays.stream(query.split("&"))
                .map(option -> option.split("=", 2))
                .filter(option -> option.length == 2)
                .collect(Collectors.toMap(
                        option -> option[0],
                        option -> URLDecoder.decode(option[1], StandardCharsets.UTF_8),
                        (first, second) -> second));
    }

    /** Omits the password. */
    @Override
    public String toString() {
        return mode + " " + trustStore;
    }
}
