package org.yiwang.sync.record;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yiwang.replication.ReplicatedKind;

@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    @Bean
    RecordKinds recordKinds(List<ReplicatedKind<?>> replicated) {
        return new RecordKinds(replicated.stream().map(ReplicatedKind::name).toList());
    }
}
