package org.yiwang.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Say where somebody of this centre, named by username, is. */
public record SetPresence(String username, @Nullable Whereabouts where, String note, @Nullable Instant backAt) {

    public SetPresence {
        username = username == null ? "" : username.strip();
        note = note == null ? "" : note.strip();
    }
}
