package org.yiwang.worklist.persistence;

import java.util.HashSet;
import java.util.Set;
import org.yiwang.base.json.Json;
import org.yiwang.catalogue.Target;
import org.yiwang.masking.Mask;
import tools.jackson.databind.JsonNode;

/** Reads whom an application is about, as the statement takes it out of the body, without the rest of the body. */
final class Persons {

    private Persons() {}

    /** The mask that hides the applicant, unless that is an organisation, and who acts or received something for them. */
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
