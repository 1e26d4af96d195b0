package org.yiwang.infra.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The initial accounts of a sample node, in the format of its bootstrap file. */
public final class SampleAccounts {
    private SampleAccounts() {}

    /** All accounts of the node, each with that password. */
    public static String json(NodePlan node, String password) {
        List<Map<String, Object>> accounts = node.accounts().stream()
                .map(account -> entry(account, password))
                .toList();
        return Json.MAPPER.writeValueAsString(Map.of("accounts", accounts));
    }

    private static Map<String, Object> entry(Account account, String password) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("username", account.username());
        all.put("password", password);
        all.put("displayName", account.displayName());
        all.put("kind", account.kind());
        all.put("posts", account.posts());
        all.put("duties", account.duties());
        all.put("idNumber", account.idNumber());
        all.put("phone", account.phone());
        all.put("departments", account.departments());
        all.put("assurance", account.assurance());
        all.values().removeIf(Objects::isNull);
        return all;
    }
}
