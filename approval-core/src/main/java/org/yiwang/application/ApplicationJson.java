package org.yiwang.application;

import org.springframework.stereotype.Component;
import org.yiwang.json.Json;

/**
 * The written form of an application, the same in the database and between nodes. Fields are only ever added; a reader
 * ignores those it does not know.
 */
@Component
public class ApplicationJson {

    public String write(Application application) {
        return Json.write(application);
    }

    /** Reads what {@link #write} wrote; throws a {@code JacksonException} when it is not an application. */
    public Application read(String json) {
        return Json.read(json, Application.class);
    }
}
