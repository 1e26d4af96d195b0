package org.yiwang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTitleTest {

    @ParameterizedTest
    @CsvSource({
        "食品经营许可证核发, 食品经营许可证",
        "食品经营许可, 食品经营许可证",
        "残疾人证办理, 残疾人证",
        "营业执照申领, 营业执照",
        "农村村民宅基地建房审批, 农村村民宅基地建房批准书",
        "民办非企业单位登记, 民办非企业单位登记证明",
        "小餐饮备案, 小餐饮备案证明",
        "城乡居民养老保险个人信息变更, 城乡居民养老保险个人信息变更办理结果证明",
        "核发, 核发办理结果证明"
    })
    void isDerivedFromTheNameOfTheItem(String name, String title) {
        assertThat(ResultTitle.of(name)).isEqualTo(title);
    }
}
