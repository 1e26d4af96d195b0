package org.yiwang.document;

import org.jspecify.annotations.Nullable;
import org.yiwang.application.history.IssuedDocument;

/**
 * A decision after the application's own that changed the standing of an issued document.
 *
 * @param standing the document's validity since
 * @param by the paper of that decision
 * @param replacement the document issued anew in its place, if one was
 */
public record LaterDecision(Validity standing, IssuedDocument by, @Nullable IssuedDocument replacement) {}
