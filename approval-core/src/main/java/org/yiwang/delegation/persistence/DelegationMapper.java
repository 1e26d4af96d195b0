package org.yiwang.delegation.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DelegationMapper {

    record Row(String id, int version, String itemCode, String delegate, String body) {}

    @Nullable
    String find(@Param("id") String id);

    List<String> ofItem(@Param("itemCode") String itemCode);

    List<String> all();

    List<String> versions(@Param("id") String id);

    List<String> lockItem(@Param("itemCode") String itemCode);

    @Nullable
    String lock(@Param("id") String id);

    int add(Row row);

    int addIfNew(Row row);
}
