package org.yiwang.node.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.yiwang.base.refusal.Refused;
import org.yiwang.node.LevelPolicy;

/**
 * At the county, registers its own keys and those of the texts in {@code yiwang.keys.register}, at the start and as they
 * appear. At another node, logs the text of keys that the county has not registered yet.
 */
@Component
class Registrar {

    private static final Logger LOG = LoggerFactory.getLogger(Registrar.class);

    private final NodeKeys own;
    private final RegisteredKeys registered;
    private final NodeKeyDesk desk;
    private final LevelPolicy policy;
    private final @Nullable Path folder;
    private final Set<String> told = new HashSet<>();

    Registrar(NodeKeys own, RegisteredKeys registered, NodeKeyDesk desk, LevelPolicy policy, KeySettings settings) {
        this.own = own;
        this.registered = registered;
        this.desk = desk;
        this.policy = policy;
        folder = settings.register();
    }

    @Scheduled(initialDelay = 0, fixedDelay = 3_000)
    void look() {
        try {
            if (policy.publishesReferenceData()) {
                own.registrations().forEach(this::enter);
                texts().forEach(this::enter);
            } else {
                own.registrations().forEach(this::show);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database does not answer; trying again soon", e);
        }
    }

    private void enter(Registration wanted) {
        if (registered.find(wanted.keys().id()).isPresent()) {
            return;
        }
        try {
            NodeKey key = desk.enter(wanted);
            LOG.info("Registered the keys {} of {}", key.id(), key.node());
        } catch (Refused refused) {
            once(wanted.text(), "Cannot register the keys of " + wanted.node() + ": " + refused.getMessage());
        }
    }

    private void show(Registration own) {
        if (registered.find(own.keys().id()).isEmpty()) {
            if (told.add(own.text())) {
                LOG.info("The county has not registered the keys of this node yet. Their text is: {}", own.text());
            }
        }
    }

    private List<Registration> texts() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .flatMap(this::read)
                    .toList();
        } catch (IOException e) {
            once(folder.toString(), "Cannot read the folder " + folder + ": " + e.getMessage());
            return List.of();
        }
    }

    private Stream<Registration> read(Path file) {
        try {
            Optional<Registration> text = Registration.parse(Files.readString(file));
            if (text.isEmpty()) {
                once(file.toString(), file + " is no registration text");
            }
            return text.stream();
        } catch (IOException e) {
            once(file.toString(), "Cannot read " + file + ": " + e.getMessage());
            return Stream.empty();
        }
    }

    private void once(String about, String sentence) {
        if (told.add(about)) {
            LOG.warn("{}", sentence);
        }
    }
}
