package org.yiwang.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.document.DocumentRegister.Unnumbered;

/**
 * A revision as it would be: its paper without number and code, the documents affected, and the document that would be
 * issued anew.
 */
public record RevisionPreview(
        RevisionKind kind,
        Ground ground,
        Unnumbered paper,
        List<IssuedDocument> affected,
        @Nullable Unnumbered replacement) {}
