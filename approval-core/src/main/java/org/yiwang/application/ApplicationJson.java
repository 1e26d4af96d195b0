package org.yiwang.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.yiwang.application.evidence.OlderForms;
import org.yiwang.base.json.Json;

/**
 * The written form of an application, the same in the database and between nodes. Fields are only ever added; a reader
 * keeps those it does not know.
 */
@Component
public class ApplicationJson {

    /** The last few by identity, because each is written for its own row and again for its listeners. */
    private final Cache<Application, String> written =
            Caffeine.newBuilder().weakKeys().maximumSize(64).build();

    public String write(Application application) {
        return written.get(application, Json::write);
    }

    /** Reads what {@link #write} wrote, in this form or an older one; throws a {@code JacksonException} when it is not an application. */
    public Application read(String json) {
        return Json.read(OlderForms.application(json), Application.class);
    }
}
