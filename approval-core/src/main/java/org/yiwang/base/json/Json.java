package org.yiwang.base.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and reads values for storage and between nodes: instants as ISO text, absent values left out.
 * {@link Extensible} values keep unknown fields; all others ignore them. Independent of the configuration of the API's
 * JSON.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            // A derived value is no field of its own.
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .addHandler(UnknownFields.NOTED)
            .addModule(new SimpleModule("records") {
                @Override
                public void setupModule(SetupContext context) {
                    context.addValueInstantiators(new RecordInstantiators());
                }
            })
            .build();

    private Json() {}

    public static String write(Object value) {
        if (value instanceof Extensible<?> extensible && !extensible.additions().isEmpty()) {
            ObjectNode tree = MAPPER.valueToTree(value);
            extensible.additions().addTo(tree);
            return MAPPER.writeValueAsString(tree);
        }
        return MAPPER.writeValueAsString(value);
    }

    /** Reads what {@link #write} wrote; throws a {@code JacksonException} when it is not a {@code type}. */
    public static <T> T read(String json, Class<T> type) {
        UnknownFields unknown = new UnknownFields();
        T value = MAPPER.readerFor(type)
                .withAttribute(UnknownFields.class, unknown)
                .readValue(json);
        // A second, slower pass, only for values of a newer release.
        return unknown.wereSeen() && value instanceof Extensible<?> extensible
                ? type.cast(extensible.keeping(Additions.between(MAPPER.readTree(json), MAPPER.valueToTree(value))))
                : value;
    }
}
