package org.yiwang.identity.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface SessionMapper {

    void insert(@Param("row") SessionRow row, @Param("accountId") String accountId, @Param("epoch") int epoch);

    @Nullable
    AccountRow owner(
            @Param("id") String id,
            @Param("kind") String kind,
            @Param("now") LocalDateTime now,
            @Param("idleSince") LocalDateTime idleSince);

    List<SessionRow> of(
            @Param("accountId") String accountId,
            @Param("now") LocalDateTime now,
            @Param("idleSince") LocalDateTime idleSince);

    void used(@Param("id") String id, @Param("now") LocalDateTime now);

    int end(@Param("accountId") String accountId, @Param("id") String id);

    void raiseEpoch(@Param("accountId") String accountId);

    void endOthers(@Param("accountId") String accountId, @Param("kept") String kept);

    void keep(@Param("accountId") String accountId, @Param("kept") String kept);

    List<String> beyond(@Param("accountId") String accountId, @Param("kept") int kept);

    int forget(
            @Param("now") LocalDateTime now,
            @Param("idleSince") LocalDateTime idleSince,
            @Param("pagesBefore") LocalDateTime pagesBefore);
}
