package org.yiwang.worklist.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.yiwang.application.action.State;

/** The tables of the lists: every application stands in exactly one of them. */
@Mapper
interface IndexMapper {

    record HeldRow(String holder, long held) {}

    /** The number of rows made or changed; a changed one may count twice. */
    int putOpen(OpenRow row);

    int putClosed(ClosedRow row);

    void dropOpen(@Param("nos") Collection<String> nos);

    void dropClosed(@Param("nos") Collection<String> nos);

    List<String> outdated(@Param("edition") int edition, @Param("most") int most);

    void updateLimit(@Param("no") String no, @Param("version") long version, @Param("limit") LimitColumns limit);

    List<HeldRow> countOpenByHolder();

    List<String> late(
            @Param("holder") String holder,
            @Param("states") Collection<State> states,
            @Param("now") LocalDateTime now,
            @Param("most") int most);

    long countOpen(@Param("holder") String holder);

    List<String> openHeldBy(@Param("holder") String holder, @Param("after") String after, @Param("most") int most);

    List<String> heldBy(
            @Param("holder") String holder,
            @Param("elsewhere") String elsewhere,
            @Param("after") String after,
            @Param("most") int most);
}
