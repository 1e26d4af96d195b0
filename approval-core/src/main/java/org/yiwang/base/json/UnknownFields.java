package org.yiwang.base.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Whether a reading met a field that it does not know. */
final class UnknownFields {

    /** Notes it for the reading at hand, and lets the field be skipped. */
    static final DeserializationProblemHandler NOTED = new DeserializationProblemHandler() {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String field) {
            if (context.getAttribute(UnknownFields.class) instanceof UnknownFields reading) {
                reading.seen = true;
            }
            return false;
        }
    };

    private boolean seen;

    boolean wereSeen() {
        return seen;
    }
}
