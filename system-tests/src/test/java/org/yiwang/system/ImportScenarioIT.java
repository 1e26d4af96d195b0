package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.SHANGJIE;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.infra.network.ImportReport;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import org.yiwang.infra.node.Multipart;
import org.yiwang.infra.node.NodeClient;

@ExtendWith(RunningNetwork.class)
class ImportScenarioIT {
    private final Network network;

    ImportScenarioIT(Network network) {
        this.network = network;
    }

    @Test
    void eachBrokenRowIsNamedWithItsReasonAndTheGoodOnesReachTheCommunity(@TempDir Path folder) {
        ImportReport report = network.countyImport().run(List.of(BrokenTables.in(folder)), Progress.silent());

        assertThat(report.state()).isEqualTo("DONE");
        assertThat(report.rejections())
                .anySatisfy(row -> assertThat(row).contains("items.csv, line 3", "承诺时限 9 个工作日超过法定时限 5 个工作日"))
                .anySatisfy(row -> assertThat(row).contains("items.csv, line 4", "accept_level", "“village”不在允许的取值之内"))
                .anySatisfy(row -> assertThat(row).contains("steps.csv, line 6", "seq", "“第一”不是整数"))
                .anySatisfy(row -> assertThat(row).contains("items.csv, line 5", "事项 Z904 有材料、环节或申请表栏目不合格"));
        NodeClient anybody = NodeClient.at(network.node(SHANGJIE).address());
        eventually("the good item is offered at the community", () -> assertThat(
                        anybody.get("/api/v1/items/Z901").path("name").asString())
                .isEqualTo("社区活动场地使用登记"));
        Refusal.of(() -> anybody.get("/api/v1/items/Z902")).hasStatus(404);
    }

    @Test
    void onlyTheAdministratorImports() {
        NodeClient auditor = network.signIn(network.county().code(), "county-auditor");
        Multipart files = new Multipart().file("files", "items.csv", "text/csv", new byte[] {'a'});

        Refusal.of(() -> auditor.post("/api/v1/imports", files)).hasStatus(403).tells("只有县审管办管理员可以导入");
    }
}
