package org.yiwang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiwang.search.SearchedApplication.application;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.yiwang.application.Application;
import org.yiwang.base.refusal.Refused;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.elasticsearch.ElasticsearchServer;

/** A node without its index starts, goes on working, and catches up by itself. */
@ExtendWith(OutputCaptureExtension.class)
class IndexUnavailableIT {

    private static ElasticsearchServer server;
    private static County county;

    @BeforeAll
    static void startWhileTheIndexIsAway() {
        server = EmbeddedStack.shared().elasticsearch();
        server.kill();
        county = County.withIndex("--yiwang.search.indexing.max-pause=2s");
    }

    @AfterAll
    static void leaveTheServerRunning() {
        county.close();
        server.start();
    }

    @Test
    void catchesUpWhenTheIndexIsBackOrWasLost(CapturedOutput output) throws Exception {
        Application arrived = application().titled("停电时收到的办件").build();
        county.receive(arrived);
        assertThatThrownBy(() -> county.search("停电"))
                .isInstanceOf(Refused.class)
                .hasMessage("search.away");
        assertThat(county.queue().length()).isEqualTo(1);
        Thread.sleep(4000);
        assertThat(output.getAll().split("The search index is away", -1))
                .as("said once")
                .hasSizeLessThanOrEqualTo(2);

        server.start();
        county.awaitIndexed(arrived);
        County.eventually(() -> assertThat(county.queue().length()).isZero());
        assertThat(output).contains("answers again");

        loseTheIndex();
        county.awaitIndexed(arrived);
    }

    private static void loseTheIndex() throws IOException {
        ElasticsearchClient client = county.node().getBean(ElasticsearchClient.class);
        client.indices().delete(index -> index.index("applications-v1"));
    }
}
