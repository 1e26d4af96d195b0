package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.nodes.NodeApi.Answer;

/** Applications that staff entered over the API for applicants without an account. */
final class Entered {

    static final String ITEM = "W101";

    private static final String AGENT = "AGENT";

    private Entered() {}

    /** Entered by the user {@code window} or {@code agent} for somebody with this id; online by somebody with an account. */
    static String at(ConfigurableApplicationContext node, String channel, String id) {
        if (channel.equals("ONLINE")) {
            return HandedIn.at(node, ITEM).no().value();
        }
        boolean agent = channel.equals(AGENT);
        List<String> files = agent ? List.of("material-1", "mandate-paper") : List.of("material-1");
        Answer submitted = NodeApi.as(agent ? "agent" : "window", node)
                .post("/applications", "application", form(channel, id), files);
        assertThat(submitted.status()).as(submitted.text("detail")).isEqualTo(201);
        return submitted.text("no");
    }

    private static Map<String, Object> form(String channel, String id) {
        Map<String, Object> form = new HashMap<>();
        form.put("itemCode", ITEM);
        form.put("title", "更换养老金账户");
        form.put("channel", channel);
        form.put("applicant", Map.of("kind", "PERSON", "name", "王秀兰", "idNumber", id, "phone", "13800000001"));
        if (channel.equals(AGENT)) {
            form.put("mandate", mandate());
        }
        return form;
    }

    private static Map<String, Object> mandate() {
        return Map.of(
                "capacity", "PROXY",
                "name", "王建国",
                "idNumber", HandedIn.nextId(),
                "phone", "13800000002",
                "until", "2027-12-31",
                "witnessed", false);
    }
}
