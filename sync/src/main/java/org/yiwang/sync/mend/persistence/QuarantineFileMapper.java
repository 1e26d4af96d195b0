package org.yiwang.sync.mend.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.yiwang.replication.link.QuarantineFilter;

@Mapper
interface QuarantineFileMapper {

    record Row(
            long id,
            String state,
            String kind,
            String recordKey,
            String source,
            String destination,
            String reason,
            LocalDateTime at) {}

    record Kept(
            long id,
            String state,
            String recordKey,
            String destination,
            String headers,
            byte @Nullable [] payload,
            boolean proven) {}

    record Awaited(String source, String destination, String keys) {}

    record Group(String state, String kind, String reason, long waiting, LocalDateTime since) {}

    record Step(LocalDateTime at, String actor, String what, String note) {}

    record NewStep(
            long quarantineId,
            LocalDateTime at,
            String actor,
            String what,
            String note,
            byte @Nullable [] payloadBefore) {}

    List<Row> page(@Param("filter") QuarantineFilter filter, @Param("offset") int offset, @Param("size") int size);

    long count(@Param("filter") QuarantineFilter filter);

    List<Group> groups();

    @Nullable
    Row find(@Param("id") long id);

    @Nullable
    Kept lock(@Param("id") long id);

    List<Step> steps(@Param("id") long id);

    List<Long> replayable(
            @Param("filter") QuarantineFilter filter, @Param("after") long after, @Param("most") int most);

    List<Long> held(@Param("after") long after, @Param("most") int most);

    List<Awaited> awaited();

    List<Long> awaiting(@Param("of") Awaited awaited, @Param("after") long after, @Param("most") int most);

    int open(@Param("id") long id, @Param("payload") byte[] payload);

    int change(
            @Param("id") long id,
            @Param("state") String state,
            @Param("reason") @Nullable String reason,
            @Param("awaited") @Nullable String awaited);

    int edit(@Param("id") long id, @Param("payload") byte[] payload);

    int note(NewStep step);
}
