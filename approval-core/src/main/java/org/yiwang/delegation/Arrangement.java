package org.yiwang.delegation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yiwang.catalogue.Step;
import org.yiwang.division.Level;

/** The steps of an application as delegations lay them, and those that were moved. */
public record Arrangement(List<Step> steps, List<Moved> moved) {

    /** Nothing is delegated. */
    public static Arrangement asPublished(List<Step> steps) {
        return new Arrangement(steps, List.of());
    }

    /** A step that lies elsewhere than the item says: its lawful level and post, and the delegation that moved it. */
    public record Moved(int seq, Level lawfulLevel, String lawfulPost, String delegation) {}

    public Arrangement {
        steps = List.copyOf(steps);
        moved = List.copyOf(moved);
    }

    static Arrangement of(List<Step> published, Function<Step, Optional<Delegation>> delegationOf) {
        List<Step> steps = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        for (Step step : published) {
            Optional<Delegation> delegation = delegationOf.apply(step);
            delegation.ifPresent(by -> moved.add(new Moved(step.seq(), step.level(), step.post(), by.id())));
            steps.add(delegation.map(by -> lies(step, by)).orElse(step));
        }
        return new Arrangement(steps, moved);
    }

    private static Step lies(Step step, Delegation by) {
        return new Step(step.seq(), step.name(), step.kind(), by.to().level(), by.post(), step.days(), step.counted());
    }
}
