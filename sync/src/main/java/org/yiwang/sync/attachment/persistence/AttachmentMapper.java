package org.yiwang.sync.attachment.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AttachmentMapper {

    record Row(String sha256, String applicationNo, String sources, int tries) {}

    record Owned(String sha256, String applicationNo) {}

    record Due(String sha256, String applicationNo, String sources, LocalDateTime now) {}

    int belong(Owned file);

    List<String> ownersOf(@Param("sha256") String sha256);

    int await(Due file);

    List<Row> due(@Param("now") LocalDateTime now, @Param("most") int most);

    int arrived(@Param("sha256") String sha256);

    int failed(@Param("sha256") String sha256, @Param("nextTry") LocalDateTime nextTry, @Param("error") String error);

    long countAwaited();
}
