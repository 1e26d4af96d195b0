package org.yiwang.portal.record;

import java.util.List;
import org.yiwang.application.Application;
import org.yiwang.application.JointParts;
import org.yiwang.application.disclosure.Disclosed;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.Work;

/** Views of the parts of a joint item, as disclosed to their reader. */
final class PartViews {

    private PartViews() {}

    static List<ApplicationView.Part> of(Disclosed seen) {
        Work work = JointParts.of(seen.application());
        return work.parts().stream()
                .map(part -> view(part, work, seen.application()))
                .toList();
    }

    private static ApplicationView.Part view(Part part, Work work, Application application) {
        return new ApplicationView.Part(
                part.of().name(),
                part.of().department(),
                work.stateOf(part),
                part.comment(),
                work.awaitedBy(part).stream().map(before -> before.of().name()).toList(),
                JointParts.decisionOn(part, application)
                        .map(issued -> ApplicationViews.document(application, issued))
                        .orElse(null));
    }
}
