package org.yiwang.sync.catchup.joining.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReceivedLoadMapper {

    record Row(String node, String phase, long received, long total) {}

    int store(@Param("load") Row load, @Param("totalKnown") boolean totalKnown);

    List<Row> all();

    int completeSince();

    int complete(@Param("count") int count);

    boolean isInboxRewound();

    int inboxRewound();
}
