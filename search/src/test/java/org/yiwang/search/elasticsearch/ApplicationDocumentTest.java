package org.yiwang.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.search.SearchedApplication;

class ApplicationDocumentTest {

    @Test
    void keepsNoNumberOfAPersonWhereverItWasTyped() {
        ApplicationDocument document = ApplicationDocument.of(SearchedApplication.application()
                .titled("变更账户" + SearchedApplication.ID_NUMBER)
                .saying("新卡6222021234567890123 电话13912345678 全角" + "\uFF11".repeat(11) + " 妻子110105194912310021")
                .build());
        assertThat(document.title()).isEqualTo("变更账户***");
        assertThat(document.form()).containsExactly("新卡*** 电话*** 全角*** 妻子***");
        assertThat(document.toString()).doesNotContain(SearchedApplication.ID_NUMBER, SearchedApplication.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "138 0000 5009",
                "138.0000.5009",
                "138\u200B00005009",
                "tel13800005009",
                "\uFF0B8613800005009",
                "330327 19680512 0422",
                "6228 4800 1234 5678 901",
                "E12345678",
                "0577-64752222",
                "110105 19491231 002X"
            })
    void keepsNoNumberOfAPersonHoweverItWasTyped(String number) {
        ApplicationDocument document = ApplicationDocument.of(SearchedApplication.application()
                .titled("变更 " + number + "，谢谢")
                .saying("号码 " + number + "。")
                .build());
        assertThat(document.title()).matches("变更 (tel|\uFF0B86)?\\*{3}，谢谢");
        assertThat(document.form()).singleElement().asString().matches("号码 (tel|\uFF0B86)?\\*{3}。");
    }

    @Test
    void keepsDatesAndHouseNumbers() {
        ApplicationDocument document = ApplicationDocument.of(SearchedApplication.application()
                .saying("2026-11-23 起,新街 1234 号")
                .build());
        assertThat(document.form()).containsExactly("2026-11-23 起,新街 1234 号");
    }

    @Test
    void holdsNoCharacterThatCouldPassForAMark() {
        ApplicationDocument document = ApplicationDocument.of(SearchedApplication.application()
                .titled("变更" + MarkedText.BEGIN + "账户")
                .build());
        assertThat(document.title()).isEqualTo("变更 账户");
    }

    @Test
    void masksPersonsAndNamesOrganisations() {
        assertThat(ApplicationDocument.of(SearchedApplication.application().build())
                        .shownName())
                .isEqualTo("李*");
        assertThat(ApplicationDocument.of(SearchedApplication.application()
                                .byOrganisation("灵溪食品厂")
                                .build())
                        .shownName())
                .isEqualTo("灵溪食品厂");
    }
}
