package org.yiwang.sync.send.outbox.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OutboxMapper {

    record Row(
            String kind,
            int form,
            String recordKey,
            long version,
            int epoch,
            String destinations,
            byte[] payload,
            LocalDateTime recordedAt) {}

    record PendingRow(String destinations, long pending, LocalDateTime oldest) {}

    int insert(Row row);

    List<PendingRow> pendingAfter(@Param("lastSent") long lastSent);

    long averageBytesAfter(@Param("lastSent") long lastSent);

    int deleteSent(@Param("lastSent") long lastSent, @Param("before") LocalDateTime before, @Param("most") int most);
}
