package org.yiwang.worklist.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface WorklistMapper {

    /** The numbers that a list holds, in its order, at most {@code most}. */
    List<String> numbers(Conditions conditions);

    /** The different values of the column of departments. */
    List<String> departments();

    /** The rows of these numbers, in no order. */
    List<ListedRow> rows(@Param("numbers") Collection<String> numbers);
}
