package org.yiwang.catalogue;

import java.util.List;
import java.util.Map;

/** Derives the title of a certificate (结果名称) from the name of its item, because most catalogues name only the item. */
public final class ResultTitle {

    /** Words that name the handling, not the result. */
    private static final List<String> HANDLING = List.of("的核发", "核发", "发放", "申领", "换发", "补发", "补领", "办理", "申请", "服务");

    /** Endings of names that are titles of papers already. */
    private static final List<String> PAPERS = List.of("证", "证书", "证明", "执照", "书", "卡", "批文", "许可");

    /** The paper that a kind of matter leads to, by the end of the item's name. */
    private static final Map<String, String> BY_MATTER =
            Map.of("审批", "批准书", "审核", "审核意见书", "备案", "备案证明", "登记", "登记证明", "认定", "认定书");

    private ResultTitle() {}

    /** The title: {@code 食品经营许可证} of {@code 食品经营许可证核发}, {@code 宅基地批准书} of {@code 宅基地审批}. */
    public static String of(String itemName) {
        String name = withoutHandling(itemName.strip());
        if (name.endsWith("许可")) {
            return name + "证";
        }
        if (PAPERS.stream().anyMatch(name::endsWith)) {
            return name;
        }
        return BY_MATTER.entrySet().stream()
                .filter(matter -> name.endsWith(matter.getKey()))
                .findFirst()
                .map(matter -> name.substring(0, name.length() - matter.getKey().length()) + matter.getValue())
                .orElse(name + "办理结果证明");
    }

    private static String withoutHandling(String name) {
        return HANDLING.stream()
                .filter(word -> name.endsWith(word) && name.length() > word.length())
                .findFirst()
                .map(word -> name.substring(0, name.length() - word.length()))
                .orElse(name);
    }
}
