package org.yiwang.identity.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AccountMapper {

    record Row(
            String id,
            String username,
            String passwordHash,
            String displayName,
            String kind,
            String posts,
            String duties,
            @Nullable String idNumber,
            @Nullable String phone) {}

    @Nullable
    Row byUsername(@Param("username") String username);

    @Nullable
    Row byId(@Param("id") String id);

    @Nullable
    Row byToken(@Param("tokenHash") String tokenHash, @Param("now") LocalDateTime now);

    List<Row> staff();

    int insert(@Param("row") Row row, @Param("now") LocalDateTime now);

    void insertToken(
            @Param("tokenHash") String tokenHash,
            @Param("accountId") String accountId,
            @Param("expiresAt") LocalDateTime expiresAt);

    int deleteTokensExpiredBefore(@Param("now") LocalDateTime now);
}
