package org.yiwang.oversight.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OversightMapper {

    record Row(
            String no,
            long version,
            String action,
            String node,
            String nodeName,
            String actor,
            LocalDateTime actedAt,
            String reason,
            LocalDateTime foundAt) {}

    int addIfNew(Row row);

    List<Row> ofApplication(@Param("no") String no);

    List<Row> page(@Param("size") int size, @Param("offset") int offset);

    long count();
}
