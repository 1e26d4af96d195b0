package org.yiwang.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.search.elasticsearch.MarkedText.BEGIN;
import static org.yiwang.search.elasticsearch.MarkedText.END;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.masking.Mask;
import org.yiwang.search.Highlight.Piece;

class MarkedTextTest {

    @Test
    void joinsCharactersMarkedOneByOne() {
        String text = "变更" + BEGIN + "养" + END + BEGIN + "老" + END + "金";
        assertThat(MarkedText.read(text).pieces())
                .isEqualTo(List.of(new Piece("变更", false), new Piece("养老", true), new Piece("金", false)));
    }

    @Test
    void markupInTheTextStaysText() {
        String text = "<script>" + BEGIN + "<b>" + END;
        assertThat(MarkedText.read(text).pieces())
                .isEqualTo(List.of(new Piece("<script>", false), new Piece("<b>", true)));
    }

    @Test
    void masksANameEvenWhereItIsHalfMarked() {
        String text = "申请人" + BEGIN + "王秀" + END + "兰";
        assertThat(MarkedText.read(text)
                        .hiding(Mask.of(List.of("王秀兰"), List.of()), List.of())
                        .pieces())
                .isEqualTo(List.of(new Piece("申请人", false), new Piece("王*", true), new Piece("*", false)));
    }

    @Test
    void masksANameHoweverItIsWritten() {
        String text = "王 " + BEGIN + "秀" + END + "\u200B兰 13800005009";
        assertThat(MarkedText.read(text)
                        .hiding(Mask.of(List.of("王秀兰"), List.of()), List.of())
                        .plain())
                .isEqualTo("王**** 138********");
    }

    @Test
    void masksWhatIsLeftOfANameWhereAnExtractBeginsOrEnds() {
        List<String> wholes = List.of("由王 秀兰办理，领取人王秀兰");
        Mask mask = Mask.of(List.of("王秀兰"), List.of());
        assertThat(MarkedText.read("秀兰" + BEGIN + "办理" + END)
                        .hiding(mask, wholes)
                        .plain())
                .isEqualTo("**办理");
        assertThat(MarkedText.read(BEGIN + "领取人" + END + "王秀")
                        .hiding(mask, wholes)
                        .plain())
                .isEqualTo("领取人王*");
    }

    @Test
    void masksCharactersOutsideTheBasicPlane() {
        assertThat(MarkedText.read("为𠮷𠮷祥申请")
                        .hiding(Mask.of(List.of("𠮷𠮷祥"), List.of()), List.of())
                        .plain())
                .isEqualTo("为𠮷**申请");
    }

    @Test
    void readsAnEmptyText() {
        assertThat(MarkedText.read("").pieces()).isEmpty();
    }
}
