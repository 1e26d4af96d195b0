package org.yiwang.node.key.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface NodeKeyMapper {

    record Row(String id, long version, String node, LocalDateTime since, String body) {}

    @Nullable
    String find(@Param("id") String id);

    @Nullable
    String lock(@Param("id") String id);

    List<String> of(@Param("node") String node);

    List<String> all();

    void store(Row row);
}
