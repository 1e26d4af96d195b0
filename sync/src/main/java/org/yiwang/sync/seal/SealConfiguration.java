package org.yiwang.sync.seal;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yiwang.node.ThisNode;
import org.yiwang.node.key.KeyDirectory;
import org.yiwang.node.key.NodeKeys;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.sync.SyncSettings;

@Configuration(proxyBeanMethods = false)
class SealConfiguration {

    @Bean
    RecordSeals recordSeals(
            NodeKeys own,
            KeyDirectory directory,
            List<ReplicatedKind<?>> kinds,
            SyncSettings settings,
            ThisNode node,
            Clock clock) {
        return new RecordSeals(
                own,
                directory,
                kinds.stream()
                        .filter(ReplicatedKind::provesItself)
                        .map(kind -> kind.name().text())
                        .collect(Collectors.toUnmodifiableSet()),
                settings.topic().retention(),
                node.code(),
                clock);
    }
}
