package org.yiwang.worklist.persistence;

import java.util.HashSet;
import java.util.Set;
import org.yiwang.base.json.Json;
import org.yiwang.catalogue.Target;
import org.yiwang.masking.Mask;
import tools.jackson.databind.JsonNode;

/** Reads the persons of an application that the statement extracts from the body, without the rest of it. */
final class Persons {

    private Persons() {}

    /**
     * The mask for the applicant, unless that is an organisation, and the people who act or received something for
     * them.
     */
    static Mask read(String json) {
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (JsonNode one : Json.read(json, JsonNode.class)) {
            names.add(one.asString(""));
            if (!Target.ORGANISATION.name().equals(one.path("kind").asString(""))) {
                names.add(one.path("name").asString(""));
            }
            numbers.add(one.path("idNumber").asString(""));
            numbers.add(one.path("phone").asString(""));
        }
        return Mask.of(names, numbers);
    }
}
