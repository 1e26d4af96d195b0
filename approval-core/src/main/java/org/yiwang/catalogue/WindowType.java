package org.yiwang.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of windows of a centre (实施意见二（三）5: 统一运行模式): the policy's fifteen, and the one for everything (综合窗口). */
public enum WindowType {
    HOUSEHOLD("户籍"),
    BUSINESS_REGISTRATION("工商登记"),
    REAL_ESTATE("不动产登记"),
    SOCIAL_INSURANCE("社保"),
    MEDICAL_INSURANCE("医保"),
    FARMING("农技推广"),
    ENTERPRISES("企业服务"),
    HOMESTEAD("宅基地申请"),
    BIRTH_PERMIT("准生证办理"),
    MIGRANTS("流动人员证办理"),
    URBAN_MANAGEMENT("城管"),
    ENVIRONMENT("环保"),
    RELIEF("社会救助"),
    MEDIATION("法律调解"),
    SOCIAL_GOVERNANCE("社会综治"),
    COMPREHENSIVE("综合窗口");

    private final String title;

    WindowType(String title) {
        this.title = title;
    }

    /** The name, as the policy and the catalogue write it. */
    @JsonValue
    public String title() {
        return title;
    }

    public static Optional<WindowType> ofTitle(String title) {
        return Arrays.stream(values()).filter(type -> type.title.equals(title)).findFirst();
    }
}
