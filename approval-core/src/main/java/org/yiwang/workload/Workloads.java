package org.yiwang.workload;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.yiwang.attendance.Attendance;
import org.yiwang.attendance.Colleague;
import org.yiwang.attendance.Roster;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.workload.Workload.OfPerson;
import org.yiwang.workload.Workload.OfPost;

/** Shows the director (中心主任) the workload of the centre. */
@Service
public class Workloads {

    private final WorkloadQuery counting;
    private final Attendance attendance;
    private final Clock clock;

    Workloads(WorkloadQuery counting, Attendance attendance, Clock clock) {
        this.counting = counting;
        this.attendance = attendance;
        this.clock = clock;
    }

    /**
     * The workload now; a month begins at midnight in the county.
     *
     * @throws Refused for anybody but this centre's director
     */
    public Workload now(Actor director) {
        if (!director.has(Duty.DIRECTOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "workload.directorOnly");
        }
        Instant now = clock.instant();
        Instant month = now.atZone(WorkingDays.ZONE)
                .toLocalDate()
                .withDayOfMonth(1)
                .atStartOfDay(WorkingDays.ZONE)
                .toInstant();
        List<WorkloadRow> counted = counting.count(now, month);
        return new Workload(people(counted, attendance.now()), posts(counted));
    }

    private static List<OfPerson> people(List<WorkloadRow> counted, Roster roster) {
        Map<String, Load> loads = new LinkedHashMap<>();
        roster.colleagues().stream()
                .map(Colleague::actor)
                .filter(actor -> actor.has(Duty.CLERK))
                .forEach(actor -> loads.put(actor.username(), Load.NONE));
        counted.stream()
                .filter(each -> each.username() != null)
                .forEach(each -> loads.merge(each.username(), each.load(), Load::plus));
        return loads.entrySet().stream()
                .map(entry -> person(entry.getKey(), entry.getValue(), roster))
                .filter(person -> person.here() || person.load().open() > 0)
                .toList();
    }

    private static OfPerson person(String username, Load load, Roster roster) {
        return roster.ofUsername(username)
                .map(one -> new OfPerson(username, one.actor().displayName(), true, load))
                .orElseGet(() -> new OfPerson(username, username, false, load));
    }

    private static List<OfPost> posts(List<WorkloadRow> counted) {
        Map<String, OfPost> posts = new TreeMap<>();
        counted.stream().filter(each -> !each.post().isEmpty()).forEach(each -> {
            int unclaimed = each.username() == null ? each.load().open() : 0;
            posts.merge(
                    each.post(),
                    new OfPost(each.post(), unclaimed, each.load()),
                    (a, b) -> new OfPost(
                            a.post(), a.unclaimed() + b.unclaimed(), a.load().plus(b.load())));
        });
        return List.copyOf(posts.values());
    }
}
