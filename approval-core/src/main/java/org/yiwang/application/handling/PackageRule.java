package org.yiwang.application.handling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.work.Part;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/**
 * The result of a joint item is the sum of its parts: nobody grants what every department refused, or refuses what one
 * has granted (行政许可法 第三十八条).
 */
final class PackageRule {

    private PackageRule() {}

    /** Whether the parts of the application, if it has any, allow the action. */
    static boolean allows(Action action, Application application) {
        List<Part> parts = application.work().parts();
        return switch (action) {
            case GRANT -> parts.isEmpty() || parts.stream().anyMatch(Part::isGranted);
            case DENY -> parts.stream().noneMatch(Part::isGranted);
            default -> true;
        };
    }

    static Optional<Refusal> refusal(AttemptedAction act, ActionNames names) {
        if (allows(act.action(), act.before())) {
            return Optional.empty();
        }
        String granted =
                act.work().grantedParts().stream().map(part -> part.of().name()).collect(Collectors.joining("\u3001"));
        return Optional.of(
                act.is(Action.GRANT)
                        ? Refusal.of(Kind.CONFLICT, "action.allPartsDenied", null, names.of(Action.DENY))
                        : Refusal.of(Kind.CONFLICT, "action.partGranted", null, granted, names.of(Action.GRANT)));
    }
}
