package org.yiwang.system.faults.people;

/**
 * Something that somebody tried, and what they were told of it.
 *
 * @param token stands in the title of what was submitted, and is the comment of what was done
 * @param no empty when nobody was told a number
 * @param version of the case as they were told, 0 when they were not
 */
public record Deed(
        String token, String node, String who, String action, String no, Outcome outcome, long version, String state) {
    public static final String SUBMIT = "submit";

    static Deed of(String token, Person who, String action, String no, Answer answer) {
        return new Deed(
                token,
                who.node(),
                who.username(),
                action,
                answer.json().path("no").asString(no),
                answer.outcome(),
                answer.json().path("version").asLong(0),
                answer.json().path("state").asString(""));
    }

    public boolean isSubmission() {
        return action.equals(SUBMIT);
    }

    @Override
    public String toString() {
        return "%s by %s at %s (%s %s)".formatted(action, who, node, outcome, token);
    }
}
