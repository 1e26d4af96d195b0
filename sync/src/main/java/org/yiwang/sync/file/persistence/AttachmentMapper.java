package org.yiwang.sync.file.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AttachmentMapper {

    record Row(String sha256, long size, String applicationNo, String sources, int tries) {}

    record TransferRow(long size, @Nullable String source, LocalDateTime since, @Nullable String trouble) {}

    record Owned(String sha256, String applicationNo) {}

    record Due(String sha256, long size, String applicationNo, String sources, LocalDateTime now) {}

    List<String> ownersOf(@Param("sha256") String sha256);

    List<Row> due(@Param("now") LocalDateTime now, @Param("most") int most);

    int arrived(@Param("sha256") String sha256);

    int asking(@Param("sha256") String sha256, @Param("source") String source);

    int failed(
            @Param("sha256") String sha256,
            @Param("tries") int tries,
            @Param("nextTry") LocalDateTime nextTry,
            @Param("source") String source,
            @Param("trouble") String trouble,
            @Param("error") String error);

    @Nullable
    TransferRow find(@Param("sha256") String sha256);

    long countAwaited();
}
