package org.yiwang.application.handling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.work.Person;
import org.yiwang.attendance.Attendance;
import org.yiwang.attendance.Colleague;
import org.yiwang.attendance.Roster;
import org.yiwang.base.text.PlainText;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** Finds the people of this node whom actions name. */
@Component
public class Colleagues {

    private final Attendance attendance;

    Colleagues(Attendance attendance) {
        this.attendance = attendance;
    }

    /** All who handle applications here, by name, with the posts that they serve now. */
    public List<Actor> all() {
        Roster roster = attendance.now();
        return roster.colleagues().stream()
                .map(Colleague::actor)
                .filter(actor -> actor.has(Duty.CLERK))
                .map(roster::standing)
                .toList();
    }

    /** A member of staff who handles applications here. */
    Optional<Actor> find(String username) {
        return all().stream()
                .filter(actor -> actor.username().equals(PlainText.of(username)))
                .findFirst();
    }

    static List<String> names(String typed) {
        return Arrays.stream(PlainText.of(typed).split("[ ,;\u3001]+"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Those of these names that exist here. */
    List<Person> people(String typed) {
        return names(typed).stream()
                .flatMap(name -> find(name).stream())
                .map(Person::of)
                .toList();
    }

    /** The first of these names that nobody here has. */
    Optional<String> unknown(String typed) {
        return names(typed).stream().filter(name -> find(name).isEmpty()).findFirst();
    }
}
