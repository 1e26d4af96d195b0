package org.yiwang.revision.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RevisionMapper {

    record Row(String id, String no, int seq, String origin, String place, String body) {}

    @Nullable
    String find(@Param("id") String id);

    List<String> of(@Param("no") String no);

    List<String> ofAreaOf(@Param("prefix") String prefix);

    void addIfNew(Row row);
}
