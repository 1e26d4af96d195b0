package org.yiwang.ledger.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.yiwang.ledger.AuditLink;

@Mapper
interface LedgerMapper {

    /** The query as columns. */
    record Wanted(
            LocalDateTime from,
            LocalDateTime until,
            String person,
            String subject,
            @Nullable String act,
            int offset,
            int size,
            int most) {}

    void addEntry(EntryRow row);

    long countReasons(@Param("account") String account, @Param("no") String no, @Param("since") LocalDateTime since);

    List<EntryRow> unlinked(@Param("since") LocalDateTime since, @Param("most") int most);

    List<EntryRow> entries(@Param("ids") Collection<Long> ids);

    List<EntryRow> found(Wanted wanted);

    long countFound(Wanted wanted);

    List<EntryRow> views(@Param("no") String no, @Param("most") int most);

    void addLink(AuditLink link);

    @Nullable
    AuditLink firstLink();

    @Nullable
    AuditLink lastLink();

    List<AuditLink> linksAfter(@Param("no") long no, @Param("most") int most);

    List<AuditLink> links(@Param("numbers") Collection<Long> numbers);

    void addSeal(SealRow row);

    List<SealRow> sealsAfter(
            @Param("node") String node,
            @Param("chain") String chain,
            @Param("link") long link,
            @Param("most") int most);
}
