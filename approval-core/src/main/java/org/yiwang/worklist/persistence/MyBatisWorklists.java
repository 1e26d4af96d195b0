package org.yiwang.worklist.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.yiwang.application.Applications;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.attendance.Attendance;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.persistence.Utc;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListQuery;
import org.yiwang.worklist.ListedApplication;
import org.yiwang.worklist.Worklists;

/**
 * Finds the numbers of a list with one statement by indices alone, up to {@link #MAX_ROWS}, which gives both its length
 * and its pages; a second statement reads the rows of the page. An applicant's own numbers come from a query by account
 * before, the departments of applications from one by index.
 */
@Repository
class MyBatisWorklists implements Worklists {

    private final WorklistMapper mapper;
    private final Applications applications;
    private final TimeLimits limits;
    private final Attendance attendance;
    private final ThisNode node;
    private final Clock clock;

    MyBatisWorklists(
            WorklistMapper mapper,
            Applications applications,
            TimeLimits limits,
            Attendance attendance,
            ThisNode node,
            Clock clock) {
        this.mapper = mapper;
        this.applications = applications;
        this.limits = limits;
        this.attendance = attendance;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public Page<ListedApplication> find(ListQuery query, PageRequest page, Actor reader) {
        if (query.box() == Box.ALL && !mayListAll(reader)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "application.listStaffOnly");
        }
        Instant now = clock.instant();
        List<String> numbers = numbers(query, reader, now);
        List<String> wanted =
                numbers.stream().skip(page.offset()).limit(page.size()).toList();
        return new Page<>(rows(wanted, now, query.box() == Box.MINE), numbers.size(), page.number(), page.size());
    }

    private static boolean mayListAll(Actor reader) {
        return reader.has(Duty.CLERK) || reader.has(Duty.DIRECTOR) || reader.has(Duty.AUDITOR);
    }

    private List<String> numbers(ListQuery query, Actor reader, Instant now) {
        Scope scope = scope(query, reader);
        return scope.branches().isEmpty()
                ? List.of()
                : mapper.numbers(Conditions.of(query, scope, Utc.of(now), MAX_ROWS));
    }

    private Scope scope(ListQuery query, Actor reader) {
        String here = node.code().value();
        return switch (query.box()) {
            case MINE -> Scope.mine(query, applications.of(reader));
            case TODO ->
                reader.has(Duty.CLERK)
                        ? Scope.todo(query, attendance.now(), reader, here, departments(reader))
                        : Scope.NONE;
            case ALL ->
                reader.readsDepartmentsOnly()
                        ? Scope.ofDepartments(query, reader, departments(reader))
                        : Scope.all(query, here);
        };
    }

    /** The departments of applications here, for a reader of certain departments. */
    private List<String> departments(Actor reader) {
        return reader.departments().isEmpty() ? List.of() : mapper.departments();
    }

    private List<ListedApplication> rows(List<String> numbers, Instant now, boolean own) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, ListedRow> byNumber =
                mapper.rows(numbers).stream().collect(Collectors.toMap(ListedRow::no, Function.identity()));
        return numbers.stream()
                .map(byNumber::get)
                .filter(Objects::nonNull)
                .map(row -> row.listed(limits.standing(row.limit(), now), own))
                .toList();
    }
}
