package org.yiwang.sync.attachment.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AttachmentMapper {

    record Row(String sha256, String applicationNo, String sources, int tries) {}

    int belong(@Param("hashes") Collection<String> hashes, @Param("no") String no);

    List<String> ownersOf(@Param("sha256") String sha256);

    int await(
            @Param("sha256") String sha256,
            @Param("no") String no,
            @Param("sources") String sources,
            @Param("now") LocalDateTime now);

    List<Row> due(@Param("now") LocalDateTime now, @Param("most") int most);

    int arrived(@Param("sha256") String sha256);

    int failed(@Param("sha256") String sha256, @Param("nextTry") LocalDateTime nextTry, @Param("error") String error);

    long countAwaited();
}
