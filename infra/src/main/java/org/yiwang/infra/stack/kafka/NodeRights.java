package org.yiwang.infra.stack.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.folder.ProjectRoot;

/** The rights of a node at the brokers, as {@code infra/kafka/node.acls} lists them for any network. */
record NodeRights(List<String> lines) {
    private static final String FILE = "infra/kafka/node.acls";
    private static final int SECONDS = 60;

    static NodeRights read() {
        Path file = ProjectRoot.find()
                .map(root -> root.resolve(FILE))
                .orElseThrow(() -> new LaunchFailure("The rights of nodes are not here: " + FILE + " is missing."));
        try (Stream<String> lines = Files.lines(file)) {
            return new NodeRights(lines.filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives each node its rights; changes nothing if it has them. */
    void give(Map<String, Object> superuser, List<String> nodes) {
        try (Admin admin = Admin.create(superuser)) {
            admin.createAcls(nodes.stream().flatMap(this::of).toList()).all().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new LaunchFailure("Kafka did not admit the nodes " + nodes + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while Kafka admitted the nodes.", e);
        }
    }

    Stream<AclBinding> of(String node) {
        return lines.stream()
                .flatMap(line -> right(node, line.replace("${node}", node).split(" +")));
    }

    private static Stream<AclBinding> right(String node, String... words) {
        ResourcePattern what = new ResourcePattern(
                ResourceType.fromString(words[0]), words[2], PatternType.valueOf(words[1].toUpperCase(Locale.ROOT)));
        return Arrays.stream(words[3].split(","))
                .map(AclOperation::fromString)
                .map(operation -> new AclBinding(
                        what, new AccessControlEntry("User:" + node, "*", operation, AclPermissionType.ALLOW)));
    }
}
