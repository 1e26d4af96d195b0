package org.yiwang.application.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.action.State;
import org.yiwang.application.work.OpenTask;

@Mapper
interface ApplicationMapper {

    record BodyRow(String no, String body) {}

    record VersionRow(String no, String place, String holder, int epoch, long version, @Nullable String recalls) {}

    @Nullable
    String find(@Param("no") String no);

    @Nullable
    String lock(@Param("no") String no);

    @Nullable
    String bySubmission(@Param("submissionId") String submissionId);

    @Nullable
    String openMatter(
            @Param("idNumber") String idNumber,
            @Param("itemCode") String itemCode,
            @Param("closed") Collection<State> closed);

    void lockMatter(@Param("idNumber") String idNumber, @Param("itemCode") String itemCode);

    List<String> ofApplicant(@Param("idNumber") String idNumber, @Param("most") int most);

    List<String> ofAccount(@Param("accountId") String accountId, @Param("number") @Nullable String number);

    void insertSubmission(@Param("submissionId") String submissionId, @Param("no") String no);

    int insert(ApplicationRow row);

    void insertPlaced(PlacedRow row);

    int update(ApplicationRow row);

    List<VersionRow> lockVersions(@Param("nos") List<String> nos);

    List<BodyRow> bodiesFrom(@Param("after") String after, @Param("end") String end, @Param("most") int most);

    /** The numbers after {@code after} of those placed in this range of divisions and submitted elsewhere, by number. */
    List<String> placedIn(
            @Param("first") String first,
            @Param("last") String last,
            @Param("elsewhere") String elsewhere,
            @Param("after") String after,
            @Param("most") int most);

    /** The stored ones of these numbers, by number. */
    List<BodyRow> bodies(@Param("nos") Collection<String> nos);

    void deleteTasksAside(@Param("no") String no);

    void insertTaskAside(@Param("no") String no, @Param("task") OpenTask task);

    List<String> batchAfter(@Param("after") String after, @Param("most") int most);

    long count();

    void nextInSequence(SequenceRow row);

    void addFinishedStep(
            @Param("no") String no,
            @Param("version") long version,
            @Param("username") String username,
            @Param("post") String post,
            @Param("at") LocalDateTime at);
}
