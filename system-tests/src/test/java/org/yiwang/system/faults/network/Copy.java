package org.yiwang.system.faults.network;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;

/** A case at one node, with the fields that distinguish it from another node's copy. */
public record Copy(String holder, int epoch, long version, String state, UUID digest) {
    private static final ApplicationJson JSON = new ApplicationJson();

    static Application read(String body) {
        return JSON.read(body);
    }

    /** Uses the digest of the written form, which is the same for equal cases. */
    public static Copy of(Application application) {
        return new Copy(
                application.custody().holder().value(),
                application.custody().epoch(),
                application.version(),
                application.state().name(),
                UUID.nameUUIDFromBytes(JSON.write(application).getBytes(StandardCharsets.UTF_8)));
    }

    public String told() {
        return "version " + version + ", epoch " + epoch + ", " + state + ", held by " + holder;
    }
}
