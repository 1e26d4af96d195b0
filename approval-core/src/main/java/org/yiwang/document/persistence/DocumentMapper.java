package org.yiwang.document.persistence;

import java.util.Collection;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DocumentMapper {

    void note(@Param("no") String no, @Param("codes") Collection<String> codes);

    @Nullable
    String find(@Param("code") String code);
}
