package org.yiwang.sync.catchup.reconcile.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReconcileMapper {

    void store(@Param("report") String report);

    @Nullable
    String last();
}
