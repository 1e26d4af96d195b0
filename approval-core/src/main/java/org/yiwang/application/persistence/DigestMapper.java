package org.yiwang.application.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.yiwang.application.replica.ApplicationDigests.Range;

@Mapper
interface DigestMapper {

    record Row(long digest, String body) {}

    List<Range> ranges(
            @Param("first") String first,
            @Param("last") String last,
            @Param("shift") int shift,
            @Param("outerShift") int outerShift,
            @Param("within") Collection<Integer> within);

    List<Row> cases(
            @Param("first") String first, @Param("last") String last, @Param("buckets") Collection<Integer> buckets);

    List<String> strays(@Param("first") String first, @Param("last") String last, @Param("most") int most);
}
