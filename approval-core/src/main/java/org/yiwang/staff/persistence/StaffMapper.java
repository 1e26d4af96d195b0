package org.yiwang.staff.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface StaffMapper {

    record Row(String id, long version, String node, String displayName, String body) {}

    /** A person, and the username by which a node knows or knew them. */
    record Known(String username, String body) {}

    @Nullable
    String find(@Param("id") String id);

    @Nullable
    String lock(@Param("id") String id);

    List<String> page(@Nullable @Param("node") String node, @Param("size") int size, @Param("offset") int offset);

    long count(@Nullable @Param("node") String node);

    List<Known> concerning(@Param("node") String node);

    void reserveUsername(@Param("node") String node, @Param("username") String username, @Param("id") String id);

    String ownerOf(@Param("node") String node, @Param("username") String username);

    void save(Row row);
}
