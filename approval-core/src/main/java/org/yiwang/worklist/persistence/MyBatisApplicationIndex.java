package org.yiwang.worklist.persistence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.HolderIndex;
import org.yiwang.base.persistence.BulkWriter;
import org.yiwang.base.persistence.PaddedKeys;
import org.yiwang.division.DivisionCode;

/** Keeps the tables of the lists: every application stands in exactly one of them, by its state. */
@Repository
class MyBatisApplicationIndex implements HolderIndex {

    private final IndexMapper mapper;
    private final BulkWriter writer;
    private final DerivedLimits limits;

    MyBatisApplicationIndex(IndexMapper mapper, BulkWriter writer, DerivedLimits limits) {
        this.mapper = mapper;
        this.writer = writer;
        this.limits = limits;
    }

    /** Searches the closed rows only when the open row is new, because an open application mostly stays open. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Application stored) {
        List<String> no = List.of(stored.no().value());
        if (stored.state().isFinal()) {
            mapper.putClosed(ClosedRow.of(stored));
            mapper.dropOpen(no);
        } else if (mapper.putOpen(open(stored)) == 1) {
            mapper.dropClosed(no);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void followAll(List<Application> stored, boolean allNew) {
        Map<Boolean, List<Application>> byEnd = stored.stream()
                .collect(Collectors.partitioningBy(each -> each.state().isFinal()));
        List<Application> open = byEnd.get(false);
        List<Application> closed = byEnd.get(true);
        writer.write(IndexMapper.class, "putOpen", rows(open, this::open));
        writer.write(IndexMapper.class, "putClosed", rows(closed, ClosedRow::of));
        if (!allNew && !open.isEmpty()) {
            mapper.dropClosed(numbers(open));
        }
        if (!allNew && !closed.isEmpty()) {
            mapper.dropOpen(numbers(closed));
        }
    }

    @Override
    public Map<DivisionCode, Long> countOpenByHolder() {
        return mapper.countOpenByHolder().stream()
                .collect(Collectors.toMap(row -> new DivisionCode(row.holder()), IndexMapper.HeldRow::held));
    }

    @Override
    public long countOpen(DivisionCode holder) {
        return mapper.countOpen(holder.value());
    }

    @Override
    public List<String> openHeldBy(DivisionCode holder, String after, int most) {
        return mapper.openHeldBy(holder.value(), after, most);
    }

    @Override
    public List<String> heldBy(String holder, String elsewhere, String after, int most) {
        return mapper.heldBy(holder, elsewhere + "%", after, most);
    }

    private OpenRow open(Application application) {
        return OpenRow.of(application, limits.of(application));
    }

    private static <T extends Record> List<T> rows(List<Application> applications, Function<Application, T> row) {
        return applications.stream().map(row).toList();
    }

    private static List<String> numbers(List<Application> applications) {
        return PaddedKeys.of(
                applications.stream().map(each -> each.no().value()).toList());
    }
}
