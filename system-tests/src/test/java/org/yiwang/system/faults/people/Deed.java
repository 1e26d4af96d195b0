package org.yiwang.system.faults.people;

/**
 * An attempt of a person, with its answer.
 *
 * @param token part of the title of a submission, or the comment of an action
 * @param no empty without a number in the answer
 * @param version of the case in the answer, 0 without one
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
