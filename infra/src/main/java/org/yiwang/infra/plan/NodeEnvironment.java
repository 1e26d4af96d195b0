package org.yiwang.infra.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yiwang.infra.stack.Stack;
import org.yiwang.infra.stack.certificate.Identity;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;

/** The environment variables of a node; secrets go this way, because everybody can read the command line. */
public record NodeEnvironment(
        NodePlan plan, URI address, Path folder, NodeKeyFiles keys, Stack stack, NetworkState state, Wiring wiring) {
    private static final String KAFKA = "SPRING_CLOUD_STREAM_KAFKA_BINDER_CONFIGURATION_";

    /** The class path in front of the node's program. */
    public List<Path> classPath() {
        return wiring.classPath(plan.code());
    }

    public Map<String, String> variables() {
        DatabaseAccess database = stack.database(plan.code()).access();
        Map<String, String> variables = new HashMap<>(Map.of(
                "SERVER_ADDRESS", address.getHost(),
                "SERVER_PORT", Integer.toString(address.getPort()),
                "YIWANG_NODE_CODE", plan.code(),
                "YIWANG_NODE_DATADIR", folder.toString(),
                "YIWANG_NODE_BASEURL", wiring.address(plan.code(), address).toString(),
                "YIWANG_KEYS_STORE", keys.store().toString(),
                "YIWANG_KEYS_PASSWORD", keys.password(),
                "YIWANG_IDENTITY_BOOTSTRAPFILE", writeAccounts().toString()));
        variables.put("SPRING_DATASOURCE_URL", wiring.database(plan.code(), database.url()));
        variables.put("SPRING_DATASOURCE_USERNAME", database.username());
        variables.put("SPRING_DATASOURCE_PASSWORD", database.password());
        variables.put(
                "SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS",
                wiring.brokers(plan.code(), stack.broker().brokers()));
        variables.putAll(encryption());
        if (stack.broker().copies() > 1) {
            variables.put(
                    "YIWANG_SYNC_TOPIC_REPLICATION",
                    Integer.toString(stack.broker().copies()));
        }
        if (state.lives().losses(plan.code()) > 0) {
            variables.put("YIWANG_REBUILD_COUNT", Integer.toString(state.lives().losses(plan.code())));
        }
        if (plan.level() == Level.COUNTY) {
            variables.put("YIWANG_KEYS_REGISTER", keys.registrations().toString());
            variables.put("YIWANG_SEARCH_ELASTICSEARCH_URIS", stack.search().uris());
            stack.search().access().ifPresent(access -> variables.putAll(access.variables()));
        } else {
            variables.put(
                    "YIWANG_KEYS_COUNTY", keys.signingKey(state.plan().county().code()));
        }
        return variables;
    }

    /** The settings by which the node proves itself, and checks its servers and other nodes. */
    private Map<String, String> encryption() {
        Map<String, String> variables = new HashMap<>();
        Identity identity = stack.authority().issue(plan.code(), folder.resolve("tls"), List.of());
        stack.broker()
                .client(identity)
                .forEach((name, value) ->
                        variables.put(KAFKA + name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        if ("https".equals(address.getScheme())) {
            variables.put(
                    "SERVER_SSL_CERTIFICATE", identity.certificate().toUri().toString());
            variables.put(
                    "SERVER_SSL_CERTIFICATEPRIVATEKEY", identity.key().toUri().toString());
            variables.put("YIWANG_SYNC_PEER_AUTHORITY", identity.authority().toString());
        }
        return variables;
    }

    private Path writeAccounts() {
        Path file = folder.resolve("accounts.json");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, SampleAccounts.json(plan, state.password()));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
