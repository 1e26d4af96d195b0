package org.yiwang.attachment.files;

import java.util.List;

/** Thrown for a file that is refused: the code of the sentence, and its arguments beside the file's name. */
final class UnfitUpload extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> details;

    UnfitUpload(String code, Object... details) {
        super(code, null, false, false);
        this.code = code;
        this.details = List.of(details);
    }

    String code() {
        return code;
    }

    List<Object> details() {
        return details;
    }
}
