package org.yiwang.sync.file.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.yiwang.application.ApplicationNo;
import org.yiwang.attachment.Transfer;
import org.yiwang.attachment.Transfer.Trouble;
import org.yiwang.base.persistence.BulkWriter;
import org.yiwang.base.persistence.Utc;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.file.AttachmentLedger;
import org.yiwang.sync.file.AwaitedFile;

@Repository
class MyBatisAttachmentLedger implements AttachmentLedger {

    private static final int MAX_ERROR_LENGTH = 1000;

    private final AttachmentMapper mapper;
    private final BulkWriter writer;
    private final Clock clock;

    MyBatisAttachmentLedger(AttachmentMapper mapper, BulkWriter writer, Clock clock) {
        this.mapper = mapper;
        this.writer = writer;
        this.clock = clock;
    }

    /** Writes in sorted order, as for missing files, so that two transactions with the same files cannot deadlock. */
    @Override
    public void belong(Map<ApplicationNo, Set<String>> sha256s) {
        List<AttachmentMapper.Owned> rows = sha256s.entrySet().stream()
                .flatMap(owned -> owned.getValue().stream()
                        .map(sha256 -> new AttachmentMapper.Owned(
                                sha256, owned.getKey().value())))
                .sorted(Comparator.comparing(AttachmentMapper.Owned::sha256))
                .toList();
        writer.write(AttachmentMapper.class, "belong", rows);
    }

    @Override
    public List<ApplicationNo> ownersOf(String sha256) {
        return mapper.ownersOf(sha256).stream().map(ApplicationNo::new).toList();
    }

    @Override
    public void await(List<AwaitedFile> files) {
        LocalDateTime now = Utc.of(clock.instant());
        List<AttachmentMapper.Due> rows = files.stream()
                .map(file -> new AttachmentMapper.Due(
                        file.sha256(), file.size(), file.applicationNo(), text(file.sources()), now))
                .sorted(Comparator.comparing(AttachmentMapper.Due::sha256))
                .toList();
        writer.write(AttachmentMapper.class, "await", rows);
    }

    @Override
    public List<AwaitedFile> due(Instant now, int most) {
        return mapper.due(Utc.of(now), most).stream()
                .map(row -> new AwaitedFile(
                        row.sha256(), row.size(), row.applicationNo(), codes(row.sources()), row.tries()))
                .toList();
    }

    @Override
    public void arrived(String sha256) {
        mapper.arrived(sha256);
    }

    @Override
    public void asking(String sha256, DivisionCode source) {
        mapper.asking(sha256, source.value());
    }

    @Override
    public void failed(String sha256, int tries, Instant nextTry, DivisionCode source, Trouble trouble, String log) {
        String text = log.length() <= MAX_ERROR_LENGTH ? log : log.substring(0, MAX_ERROR_LENGTH);
        mapper.failed(sha256, tries, Utc.of(nextTry), source.value(), trouble.name(), text);
    }

    @Override
    public Optional<Transfer> find(String sha256, long received) {
        return Optional.ofNullable(mapper.find(sha256))
                .map(row -> new Transfer(
                        received,
                        row.size(),
                        row.source() == null ? null : new DivisionCode(row.source()),
                        Utc.instant(row.since()),
                        row.trouble() == null ? null : Trouble.valueOf(row.trouble())));
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
