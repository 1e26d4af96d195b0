package org.yiwang.oversight.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface NoticeViolationMapper {

    record Row(
            String no,
            LocalDateTime at,
            String node,
            String nodeName,
            String username,
            String name,
            String told,
            boolean violation) {}

    void put(Row row);

    List<Row> page(@Param("size") int size, @Param("offset") int offset);

    long count();
}
