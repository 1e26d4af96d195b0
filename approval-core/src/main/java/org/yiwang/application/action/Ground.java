package org.yiwang.application.action;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lawful grounds (依据) of actions that end a case without a decision or lengthen its limit. The message of each, {@code
 * ground.<name>}, quotes its article. The clerk chooses one and writes the reason beside it.
 */
public enum Ground {
    /** 依法不需要办理: 行政许可法 第三十二条第一项. */
    NOT_REQUIRED(Action.REFUSE, Action.TERMINATE),
    /** 不属于本机关职权范围: 第三十二条第二项. */
    NOT_COMPETENT(Action.REFUSE),
    /** 材料不齐全或者不符合法定形式: 第三十二条第四项、第五项. */
    INCOMPLETE(Action.REFUSE),
    /** 在不得再次申请的期限内: 第七十八条. */
    BARRED(Action.REFUSE),
    /** 逾期未补正: 第三十二条第四项. */
    NOT_SUPPLEMENTED(Action.REFUSE, Action.TERMINATE),
    /** 容缺承诺逾期未履行. */
    PROMISE_BROKEN(Action.TERMINATE),
    /** 公民死亡或者丧失行为能力: 第七十条第二项. */
    APPLICANT_GONE(Action.TERMINATE),
    /** 法人或者其他组织终止: 第七十条第三项. */
    ORGANISATION_ENDED(Action.TERMINATE),
    /** 不可抗力: 第七十条第五项. */
    FORCE_MAJEURE(Action.TERMINATE),
    /** 法律、法规、规章修改或者废止: 第八条第二款. */
    LAW_CHANGED(Action.TERMINATE),
    /** 申请人书面要求撤回. */
    APPLICANT_WITHDRAWS(Action.TERMINATE),
    /** 情况复杂: 第四十二条第一款. */
    COMPLEX(Action.REQUEST_EXTENSION),
    /** 须等候其他机关的意见: 第四十二条第一款. */
    OTHER_ORGAN(Action.REQUEST_EXTENSION),
    /** 须核实申请人补充的情况: 第四十二条第一款. */
    VERIFICATION(Action.REQUEST_EXTENSION);

    private final Set<Action> actions;

    Ground(Action... actions) {
        this.actions = Set.of(actions);
    }

    /** The grounds to choose from for an action; none if it needs none. */
    public static List<Ground> of(Action action) {
        return Arrays.stream(values())
                .filter(ground -> ground.actions.contains(action))
                .toList();
    }

    /** The ground of that name, as the API and pages send it. */
    public static Optional<Ground> named(String name) {
        return Arrays.stream(values())
                .filter(ground -> ground.name().equals(name))
                .findFirst();
    }
}
