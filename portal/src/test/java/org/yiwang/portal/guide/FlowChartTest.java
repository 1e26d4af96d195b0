package org.yiwang.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.Level;

class FlowChartTest {

    private static final FlowChart.Words WORDS = new FlowChart.Words() {
        @Override
        public String place(Level level) {
            return level.name();
        }

        @Override
        public String time(Step step) {
            return step.days() > 0 ? step.days() + " 天" : "";
        }

        @Override
        public String begin() {
            return "提交";
        }

        @Override
        public String end() {
            return "办结";
        }
    };

    @Test
    void hasALaneForEachLevelThatHasAPartNearestToThePeopleFirst() {
        FlowChart chart = FlowChart.of(
                List.of(
                        step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, 0),
                        step(2, "决定", StepKind.DECIDE, Level.COUNTY, 3),
                        step(3, "送达", StepKind.DELIVER, Level.COMMUNITY, 0)),
                WORDS);
        assertThat(chart.lanes()).extracting(FlowChart.Lane::name).containsExactly("COMMUNITY", "COUNTY");
        assertThat(chart.width()).isEqualTo(2 * FlowChart.LANE + 20);
    }

    @Test
    void joinsEveryBoxToTheNextAndBendsBetweenLanes() {
        FlowChart chart = FlowChart.of(
                List.of(
                        step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, 0),
                        step(2, "决定", StepKind.DECIDE, Level.COUNTY, 3)),
                WORDS);
        assertThat(chart.boxes())
                .hasSize(4)
                .extracting(FlowChart.Box::look)
                .containsExactly("flow-end", "flow-step", "flow-decision", "flow-end");
        assertThat(chart.arrows()).hasSize(3);
        assertThat(chart.arrows().get(0)).doesNotContain("H");
        assertThat(chart.arrows().get(1)).contains("H");
        for (int i = 1; i < chart.boxes().size(); i++) {
            assertThat(chart.boxes().get(i).y())
                    .isGreaterThan(chart.boxes().get(i - 1).bottom());
        }
        assertThat(chart.height()).isGreaterThan(chart.boxes().get(3).bottom());
    }

    @Test
    void longNamesAreBrokenAndWhatDoesNotFitIsLeftToTheList() {
        String name = "第二榜公示并向社会公开征求群众意见建议以及监督举报";
        FlowChart chart = FlowChart.of(List.of(step(1, name, StepKind.ACCEPT, Level.TOWNSHIP, 7)), WORDS);
        assertThat(chart.boxes().get(1).lines())
                .extracting(FlowChart.Line::text)
                .containsExactly("第二榜公示并向社会公开征", "求群众意见建议以及监督…", "岗位", "7 天");
    }

    @Test
    void theQrCodeIsASquareOfModules() {
        QrSquare square = QrSquare.of("http://127.0.0.1:8080/items/D005");
        assertThat(square.size()).isGreaterThanOrEqualTo(25);
        assertThat(square.path()).startsWith("M2 2h1v1h-1z");
    }

    private static Step step(int seq, String name, StepKind kind, Level level, int days) {
        return new Step(seq, name, kind, level, "岗位", days, true);
    }
}
