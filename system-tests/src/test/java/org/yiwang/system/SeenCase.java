package org.yiwang.system;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A case as one user sees it at one node. */
public record SeenCase(JsonNode json) {
    public String no() {
        return text("no");
    }

    public String state() {
        return text("state");
    }

    /** The code of the holder. */
    public String holder() {
        return text("holder");
    }

    public long version() {
        return json.path("version").asLong();
    }

    /** The name of its current step; empty if closed. */
    public String step() {
        return json.path("currentStep").path("name").asString("");
    }

    /** The names of its actions, in order. */
    public List<String> deeds() {
        return json.path("history")
                .valueStream()
                .map(entry -> entry.path("actionName").asString())
                .toList();
    }

    /** The parts that are the same at every node for every user, so without names. */
    public Essence essence() {
        return new Essence(
                version(),
                json.path("epoch").asInt(),
                state(),
                holder(),
                step(),
                json.path("history").valueStream().map(SeenCase::deed).toList());
    }

    private static String deed(JsonNode entry) {
        return Stream.of("at", "actionName", "node", "step", "post", "comment", "state")
                .map(field -> entry.path(field).asString(""))
                .collect(Collectors.joining(" "));
    }

    /** The decisions of the departments in a joint review, in order. */
    public List<String> parts() {
        return json.path("parts")
                .valueStream()
                .map(part -> part.path("opinion").asString())
                .toList();
    }

    /** The parts of a joint review that are still open, by item code. */
    public List<String> openParts() {
        return json.path("parts")
                .valueStream()
                .filter(part -> part.path("opinion").asString().equals("PENDING"))
                .map(part -> part.path("itemCode").asString())
                .toList();
    }

    public List<SeenFile> materials() {
        return json.path("materials")
                .valueStream()
                .map(material -> new SeenFile(material.path("attachment")))
                .toList();
    }

    public List<SeenDocument> documents() {
        return json.path("documents").valueStream().map(SeenDocument::new).toList();
    }

    private String text(String field) {
        return json.path(field).asString("");
    }

    /** The parts of a case that do not depend on the user. */
    public record Essence(long version, int epoch, String state, String holder, String step, List<String> history) {}

    /** An issued document. */
    public record SeenDocument(JsonNode json) {
        public String number() {
            return json.path("number").asString();
        }

        public String title() {
            return json.path("title").asString();
        }

        /** The address of its PDF. */
        public String href() {
            return json.path("href").asString();
        }
    }

    /** A file of the case, here or still on its way. */
    public record SeenFile(JsonNode json) {
        public String sha256() {
            return json.path("sha256").asString();
        }

        public boolean present() {
            return json.path("present").asBoolean();
        }
    }
}
