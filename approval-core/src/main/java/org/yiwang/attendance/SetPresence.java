package org.yiwang.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.text.PlainText;

/** Set the presence of somebody at this centre, named by username. */
public record SetPresence(String username, @Nullable Whereabouts where, String note, @Nullable Instant backAt) {

    public SetPresence {
        username = username == null ? "" : PlainText.of(username);
        note = note == null ? "" : PlainText.running(note);
    }
}
