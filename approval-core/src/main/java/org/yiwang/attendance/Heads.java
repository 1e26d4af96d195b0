package org.yiwang.attendance;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** The heads of this office (本机关负责人): its directors. */
@Component
public class Heads {

    private final Attendance attendance;

    Heads(Attendance attendance) {
        this.attendance = attendance;
    }

    /** The names of all heads here but {@code actor}; empty if there are none. */
    public String besides(Actor actor) {
        List<Actor> heads = attendance.now().colleagues().stream()
                .map(Colleague::actor)
                .filter(one -> one.has(Duty.DIRECTOR) && !one.username().equals(actor.username()))
                .toList();
        return heads.stream().map(Actor::displayName).collect(Collectors.joining("\u3001"));
    }
}
