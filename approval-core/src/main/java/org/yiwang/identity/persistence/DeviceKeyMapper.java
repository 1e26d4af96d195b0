package org.yiwang.identity.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DeviceKeyMapper {

    String secret();

    void insertMissing(@Param("secret") String secret);
}
