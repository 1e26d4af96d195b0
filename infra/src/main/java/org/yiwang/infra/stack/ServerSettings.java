package org.yiwang.infra.stack;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.yiwang.infra.process.LaunchFailure;

/**
 * Settings that override the launcher's choices: servers that already run, and ports.
 *
 * <p>A setting has a name as a property ({@code kafka.brokers}) and one as an environment variable ({@code
 * YIWANG_KAFKA_BROKERS}); both mean the same. Known are {@code mysql.<node>.url}, {@code .username}, {@code .password},
 * {@code kafka.brokers}, {@code kafka.servers}, {@code elasticsearch.uris}, {@code .username}, {@code .password},
 * {@code .authority}, {@code https}, {@code ports.from} and {@code
 * port.<process>}.
 *
 * @param values by property name in lower case
 */
public record ServerSettings(Map<String, String> values) {
    private static final String ENVIRONMENT = "YIWANG_";
    private static final int MAX_BROKERS = 3;

    public ServerSettings {
        Map<String, String> canonical = new TreeMap<>();
        values.forEach((name, value) -> canonical.put(canonical(name), value.strip()));
        values = Map.copyOf(canonical);
    }

    public static ServerSettings none() {
        return new ServerSettings(Map.of());
    }

    /** Reads a properties file (UTF-8). */
    public static ServerSettings read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new LaunchFailure("Cannot read the settings in " + file + ": " + e.getMessage(), e);
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return new ServerSettings(values).checked(file.toString());
    }

    /** Reads the environment variables for servers and ports. */
    public static ServerSettings fromEnvironment(Map<String, String> environment) {
        Map<String, String> values = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(ENVIRONMENT) && isKnown(canonical(name.substring(ENVIRONMENT.length())))) {
                values.put(name.substring(ENVIRONMENT.length()), value);
            }
        });
        return new ServerSettings(values);
    }

    /** Merges the settings; the other's take precedence. */
    public ServerSettings overriddenBy(ServerSettings other) {
        Map<String, String> both = new TreeMap<>(values);
        both.putAll(other.values);
        return new ServerSettings(both);
    }

    /** These settings without that one. */
    public ServerSettings without(String property) {
        Map<String, String> fewer = new TreeMap<>(values);
        fewer.remove(canonical(property));
        return new ServerSettings(fewer);
    }

    /** The value of a setting; an empty one counts as absent. */
    public Optional<String> get(String property) {
        return Optional.ofNullable(values.get(canonical(property))).filter(value -> !value.isEmpty());
    }

    /** The value of a numeric setting. */
    public Optional<Integer> number(String property) {
        return get(property).map(value -> {
            if (!value.matches("\\d{1,9}")) {
                throw new LaunchFailure(
                        "The setting " + label(property) + " is \"" + value + "\" and must be a number.");
            }
            return Integer.valueOf(value);
        });
    }

    /** The number of Kafka brokers to start here: one, or three so that any one may be lost. */
    public int kafkaServers() {
        int wanted = number("kafka.servers").orElse(1);
        if (wanted != 1 && wanted != MAX_BROKERS) {
            throw new LaunchFailure("The setting " + label("kafka.servers") + " is " + wanted + " and must be 1 or "
                    + MAX_BROKERS + ".");
        }
        return wanted;
    }

    /** Whether nodes serve their pages and each other by https, with a certificate of the network's own authority. */
    public boolean https() {
        return get("https").filter("true"::equals).isPresent();
    }

    /** Both names of a setting, for messages. */
    public static String label(String property) {
        return property + " (" + ENVIRONMENT
                + property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT) + ")";
    }

    private ServerSettings checked(String origin) {
        values.keySet().stream().filter(name -> !isKnown(name)).findFirst().ifPresent(name -> {
            throw new LaunchFailure(
                    "The setting " + name + " in " + origin + " is unknown. Known are mysql.<node>.url,"
                            + " .username, .password, kafka.brokers, kafka.servers, elasticsearch.uris, .username, .password, .authority, https, ports.from and port.<process>.");
        });
        return this;
    }

    private static boolean isKnown(String canonical) {
        return canonical.matches(
                "mysql_\\d{12}_(url|username|password)|kafka_brokers|kafka_servers|elasticsearch_(uris|username|password|authority)|https|ports_from|port_.+");
    }

    private static String canonical(String name) {
        return name.replace('.', '_').replace('-', '_').toLowerCase(Locale.ROOT);
    }

    /** Names only, because values may be passwords. */
    @Override
    public String toString() {
        return "ServerSettings" + values.keySet();
    }
}
