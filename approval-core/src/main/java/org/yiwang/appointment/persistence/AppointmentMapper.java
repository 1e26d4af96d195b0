package org.yiwang.appointment.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AppointmentMapper {

    record OpeningRow(int weekday, LocalTime starts, LocalTime ends, int minutes, int people) {}

    record Row(
            String id,
            String code,
            String accountId,
            String name,
            String phone,
            String itemCode,
            String itemName,
            LocalDate day,
            LocalTime starts,
            LocalTime ends,
            String state) {}

    record TakenRow(LocalDate day, LocalTime starts, int taken) {}

    List<OpeningRow> openings();

    void clearOpenings();

    void addOpening(OpeningRow row);

    @Nullable
    Row find(@Param("id") String id);

    List<Row> of(@Param("accountId") String accountId);

    List<Row> on(@Param("day") LocalDate day);

    List<TakenRow> taken(@Param("from") LocalDate from, @Param("to") LocalDate to);

    void addSlot(@Param("day") LocalDate day, @Param("starts") LocalTime starts);

    int take(@Param("day") LocalDate day, @Param("starts") LocalTime starts, @Param("people") int people);

    void giveBack(@Param("day") LocalDate day, @Param("starts") LocalTime starts);

    void releasePlacesBefore(@Param("accountId") String accountId, @Param("today") LocalDate today);

    List<Integer> places(@Param("accountId") String accountId);

    void add(@Param("row") Row row, @Param("place") int place, @Param("at") LocalDateTime at);

    int end(@Param("id") String id, @Param("state") String state);
}
