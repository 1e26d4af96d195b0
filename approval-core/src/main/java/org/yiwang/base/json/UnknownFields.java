package org.yiwang.base.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Detects unknown fields during a read. */
final class UnknownFields {

    /** Records it for the current read, and skips the field. */
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
