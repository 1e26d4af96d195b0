package org.yiwang.system;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A case as one person sees it at one node. */
public record SeenCase(JsonNode json) {
    public String no() {
        return text("no");
    }

    public String state() {
        return text("state");
    }

    /** The code of the node that holds it. */
    public String holder() {
        return text("holder");
    }

    public long version() {
        return json.path("version").asLong();
    }

    /** The name of the step it stands at; empty when it is closed. */
    public String step() {
        return json.path("currentStep").path("name").asString("");
    }

    /** What was done, in order, by the names of the actions. */
    public List<String> deeds() {
        return json.path("history")
                .valueStream()
                .map(entry -> entry.path("actionName").asString())
                .toList();
    }

    /** Everything that must be the same wherever the case is known, whoever looks: so without names. */
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

    /** How each department of a joint review has decided, in order. */
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

    /** What a case comes down to, apart from whose eyes see it. */
    public record Essence(long version, int epoch, String state, String holder, String step, List<String> history) {}

    /** A document that was issued. */
    public record SeenDocument(JsonNode json) {
        public String number() {
            return json.path("number").asString();
        }

        public String title() {
            return json.path("title").asString();
        }

        /** Where its paper is. */
        public String href() {
            return json.path("href").asString();
        }
    }

    /** A file that belongs to the case, here or still on its way. */
    public record SeenFile(JsonNode json) {
        public String sha256() {
            return json.path("sha256").asString();
        }

        public boolean present() {
            return json.path("present").asBoolean();
        }
    }
}
