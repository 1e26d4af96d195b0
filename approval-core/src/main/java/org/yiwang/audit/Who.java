package org.yiwang.audit;

/**
 * The person who did something, as they were named then.
 *
 * @param account the id of the account of this node; empty if they have none here
 * @param posts the posts held, separated by commas; empty for applicants
 */
public record Who(String account, String username, String name, String posts) {

    /** Somebody who only typed a name. */
    public static Who typed(String username) {
        return new Who("", username, "", "");
    }
}
