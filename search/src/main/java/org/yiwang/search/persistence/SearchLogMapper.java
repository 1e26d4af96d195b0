package org.yiwang.search.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SearchLogMapper {

    void insert(
            @Param("accountId") String accountId,
            @Param("name") String name,
            @Param("at") Instant at,
            @Param("words") String words,
            @Param("hits") long hits);
}
