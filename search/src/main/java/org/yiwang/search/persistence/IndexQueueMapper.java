package org.yiwang.search.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface IndexQueueMapper {

    record Row(String applicationNo, long version) {}

    record Added(String no, long version, Instant now) {}

    List<Row> due(@Param("now") Instant now, @Param("most") int most);

    List<Row> lock(@Param("nos") List<String> nos);

    void delete(@Param("nos") List<String> nos);

    int attempts(@Param("no") String no);

    void putOff(
            @Param("no") String no,
            @Param("version") long version,
            @Param("reason") String reason,
            @Param("retryAt") Instant retryAt);

    long count();
}
