package org.yiwang.centre.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface OfferMapper {

    record Row(String itemCode, boolean offered, String reason, String changedBy, LocalDateTime changedAt) {}

    @Nullable
    Row find(@Param("itemCode") String itemCode);

    List<Row> all();

    void save(Row row);
}
