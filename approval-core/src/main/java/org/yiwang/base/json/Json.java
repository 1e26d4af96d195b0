package org.yiwang.base.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and reads values as they are stored and sent between nodes: instants as ISO text, absent values left out. Fields
 * that are not known are kept by what is {@link Extensible} and ignored by all else. Independent of how the API's JSON is
 * configured.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            // What a value works out from its parts is not one of them.
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
        // A second, slower look, only at what a newer release wrote.
        return unknown.wereSeen() && value instanceof Extensible<?> extensible
                ? type.cast(extensible.keeping(Additions.between(MAPPER.readTree(json), MAPPER.valueToTree(value))))
                : value;
    }
}
