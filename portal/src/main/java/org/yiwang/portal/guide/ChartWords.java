package org.yiwang.portal.guide;

import org.springframework.stereotype.Component;
import org.yiwang.catalogue.Step;
import org.yiwang.division.Divisions;
import org.yiwang.division.Level;
import org.yiwang.node.ThisNode;
import org.yiwang.portal.page.PortalTexts;

/** The words of flow charts for the applicants of this node. */
@Component
class ChartWords implements FlowChart.Words {

    private final Divisions divisions;
    private final ThisNode node;
    private final PortalTexts texts;

    ChartWords(Divisions divisions, ThisNode node, PortalTexts texts) {
        this.divisions = divisions;
        this.node = node;
        this.texts = texts;
    }

    /** Below this node a level has many places. */
    @Override
    public String place(Level level) {
        return level.compareTo(node.code().level()) > 0
                ? texts.of("level." + level)
                : divisions.nameOf(node.code().at(level));
    }

    @Override
    public String time(Step step) {
        if (!step.counted()) {
            return texts.of("guide.notCounted");
        }
        return step.days() > 0 ? texts.of("guide.stepDays", step.days()) : "";
    }

    @Override
    public String begin() {
        return texts.of("guide.flowBegin");
    }

    @Override
    public String end() {
        return texts.of("guide.flowEnd");
    }
}
