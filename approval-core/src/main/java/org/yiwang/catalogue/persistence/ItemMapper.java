package org.yiwang.catalogue.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ItemMapper {

    record Row(
            String code,
            int version,
            LocalDateTime effectiveAt,
            String state,
            String name,
            String category,
            String department,
            String body) {}

    record DraftRow(String code, String changedBy, LocalDateTime changedAt, String body) {}

    @Nullable
    String current(@Param("code") String code, @Param("now") LocalDateTime now);

    @Nullable
    String version(@Param("code") String code, @Param("version") int version);

    List<String> versions(@Param("code") String code);

    @Nullable
    String newest(@Param("code") String code);

    @Nullable
    String lockNewest(@Param("code") String code);

    List<String> newestOfEach();

    List<String> inForceOrComing(@Param("now") LocalDateTime now);

    List<String> search(
            @Nullable @Param("pattern") String pattern,
            @Param("now") LocalDateTime now,
            @Param("size") int size,
            @Param("offset") int offset);

    long count(@Nullable @Param("pattern") String pattern, @Param("now") LocalDateTime now);

    int insert(Row row);

    int insertIfNew(Row row);

    @Nullable
    DraftRow draft(@Param("code") String code);

    List<DraftRow> drafts();

    void saveDraft(DraftRow row);

    void removeDraft(@Param("code") String code);

    @Nullable
    String jointItem(@Param("code") String code);

    @Nullable
    String lockJointItem(@Param("code") String code);

    List<String> jointItems();

    void saveJointItem(@Param("code") String code, @Param("version") int version, @Param("body") String body);
}
