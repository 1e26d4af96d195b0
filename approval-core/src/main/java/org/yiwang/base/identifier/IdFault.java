package org.yiwang.base.identifier;

/** The fault of an identity number; each has a sentence of its own that blames the right thing. */
public enum IdFault {
    MISSING("missing"),
    RESIDENT_LENGTH("resident.length"),
    RESIDENT_CHARACTERS("resident.characters"),
    RESIDENT_PROVINCE("resident.province"),
    RESIDENT_BIRTH("resident.birth"),
    RESIDENT_CHECK("resident"),
    CREDIT_CODE_LENGTH("creditCode.length"),
    CREDIT_CODE_CHARACTERS("creditCode.characters"),
    CREDIT_CODE_CHECK("creditCode"),
    PASSPORT("passport"),
    HK_MACAO_PERMIT("hkMacao"),
    TAIWAN_PERMIT("taiwan"),
    FOREIGNER_CARD("foreigner");

    private final String key;

    IdFault(String key) {
        this.key = key;
    }

    /** The last part of the refusal's code. */
    public String key() {
        return key;
    }
}
