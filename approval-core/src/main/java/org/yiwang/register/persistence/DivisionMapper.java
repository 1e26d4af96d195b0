package org.yiwang.register.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DivisionMapper {

    record Row(String code, String name, String kind) {}

    List<Row> all();

    void upsert(@Param("rows") List<Row> rows);
}
