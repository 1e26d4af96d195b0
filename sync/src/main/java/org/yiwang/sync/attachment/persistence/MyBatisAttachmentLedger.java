package org.yiwang.sync.attachment.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.yiwang.application.ApplicationNo;
import org.yiwang.division.DivisionCode;
import org.yiwang.persistence.BulkWriter;
import org.yiwang.persistence.Utc;
import org.yiwang.sync.attachment.AttachmentLedger;
import org.yiwang.sync.attachment.Awaited;

@Repository
class MyBatisAttachmentLedger implements AttachmentLedger {

    private static final int LONGEST_ERROR = 1000;

    private final AttachmentMapper mapper;
    private final BulkWriter writer;
    private final Clock clock;

    MyBatisAttachmentLedger(AttachmentMapper mapper, BulkWriter writer, Clock clock) {
        this.mapper = mapper;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public void belong(Map<ApplicationNo, Set<String>> sha256s) {
        List<AttachmentMapper.Owned> rows = sha256s.entrySet().stream()
                .flatMap(owned -> owned.getValue().stream()
                        .map(sha256 -> new AttachmentMapper.Owned(
                                sha256, owned.getKey().value())))
                .toList();
        writer.write(AttachmentMapper.class, rows, AttachmentMapper::belong);
    }

    @Override
    public List<ApplicationNo> ownersOf(String sha256) {
        return mapper.ownersOf(sha256).stream().map(ApplicationNo::new).toList();
    }

    @Override
    public void await(List<Awaited> files) {
        LocalDateTime now = Utc.of(clock.instant());
        List<AttachmentMapper.Due> rows = files.stream()
                .map(file -> new AttachmentMapper.Due(file.sha256(), file.applicationNo(), text(file.sources()), now))
                .toList();
        writer.write(AttachmentMapper.class, rows, AttachmentMapper::await);
    }

    @Override
    public List<Awaited> due(Instant now, int most) {
        return mapper.due(Utc.of(now), most).stream()
                .map(row -> new Awaited(row.sha256(), row.applicationNo(), codes(row.sources()), row.tries()))
                .toList();
    }

    @Override
    public void arrived(String sha256) {
        mapper.arrived(sha256);
    }

    @Override
    public void failed(String sha256, Instant nextTry, String error) {
        String text = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        mapper.failed(sha256, Utc.of(nextTry), text);
    }

    @Override
    public long countAwaited() {
        return mapper.countAwaited();
    }

    private static String text(List<DivisionCode> codes) {
        return codes.stream().map(DivisionCode::value).collect(Collectors.joining(","));
    }

    private static List<DivisionCode> codes(String text) {
        return Arrays.stream(text.split(",")).map(DivisionCode::new).toList();
    }
}
