package org.yiwang.application;

import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The written form of an application, the same in the database and between nodes. Fields are only ever added; a reader
 * ignores those it does not know.
 */
@Component
public class ApplicationJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(
                    inclusion -> inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    public String write(Application application) {
        return mapper.writeValueAsString(application);
    }

    /** Reads what {@link #write} wrote; throws a {@code JacksonException} when it is not an application. */
    public Application read(String json) {
        return mapper.readValue(json, Application.class);
    }
}
