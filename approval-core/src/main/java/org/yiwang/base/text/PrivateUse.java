package org.yiwang.base.text;

/**
 * Characters that old input methods and fonts write in the private use area, because their versions of GB 18030 had no
 * Unicode place for them: {@code U+E863} is 䶮. Each becomes the character that it stands for.
 */
final class PrivateUse {

    /** GB 18030-2000, bytes FE50 to FEA0. */
    private static final int FIRST_IDEOGRAPH = 0xE815;

    private static final int[] IDEOGRAPHS =
            ("\u2E81\uD840\uDC87\uD840\uDC89\uD840\uDCCC\u2E84\u3473\u3447\u2E88\u2E8B\u9FB4\u359E\u361A\u360E\u2E8C"
                            + "\u2E97\u396E\u3918\u9FB5\u39CF\u39DF\u3A73\u39D0\u9FB6\u9FB7\u3B4E\u3C6E\u3CE0\u2EA7"
                            + "\uD845\uDDD7\u9FB8\u2EAA\u4056\u415F\u2EAE\u4337\u2EB3\u2EB6\u2EB7\uD84A\uDD8F\u43B1\u43AC\u2EBB"
                            + "\u43DD\u44D6\u4661\u464C\u9FB9\u4723\u4729\u477C\u478D\u2ECA\u4947\u497A\u497D\u4982"
                            + "\u4983\u4985\u4986\u499F\u499B\u49B7\u49B6\u9FBA\uD850\uDDFE\u4CA3\u4C9F\u4CA0\u4CA1\u4C77"
                            + "\u4CA2\u4D13\u4D14\u4D15\u4D16\u4D17\u4D18\u4D19\u4DAE\u9FBB")
                    .codePoints()
                    .toArray();

    /** Vertical punctuation, bytes A6D9 to A6F3. */
    private static final int FIRST_PUNCTUATION = 0xE78D;

    private static final String PUNCTUATION = "\uFE10\uFE12\uFE11\uFE13\uFE14\uFE15\uFE16\uFE17\uFE18\uFE19";

    private PrivateUse() {}

    /** The character that this one stands for; itself if it is no known one. */
    static int resolve(int character) {
        int ideograph = character - FIRST_IDEOGRAPH;
        if (ideograph >= 0 && ideograph < IDEOGRAPHS.length) {
            return IDEOGRAPHS[ideograph];
        }
        int punctuation = character - FIRST_PUNCTUATION;
        if (punctuation >= 0 && punctuation < PUNCTUATION.length()) {
            return PUNCTUATION.charAt(punctuation);
        }
        return switch (character) {
            case 0xE7C7 -> 0x1E3F;
            case 0xE7C8 -> 0x01F9;
            default -> character;
        };
    }
}
