package org.yiwang.application.evidence;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way in which a material was filed. */
public enum EvidenceKind {
    /** 上传: files from the applicant's side. */
    UPLOADED,
    /** 窗口扫描: files that staff made of the paper brought to them. */
    SCANNED_AT_WINDOW,
    /** 原件已核: staff saw the original, which the applicant keeps. */
    ORIGINAL_SEEN,
    /** 原件已收: staff took the original, which is in the paper file. */
    ORIGINAL_TAKEN,
    /** 复印件已收: staff took a copy, which is in the paper file. */
    COPY_TAKEN;

    /** Whether staff answer for paper that they had in their hands, so that no file is needed. */
    public boolean isPaper() {
        return this == ORIGINAL_SEEN || this == ORIGINAL_TAKEN || this == COPY_TAKEN;
    }

    /** The kind of paper with this name; empty for any other. */
    public static Optional<EvidenceKind> paper(@Nullable String name) {
        return Arrays.stream(values())
                .filter(EvidenceKind::isPaper)
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
