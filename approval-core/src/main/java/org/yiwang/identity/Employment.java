package org.yiwang.identity;

import java.util.Set;

/**
 * The county's record of a member of staff of this node, in its {@code version}: the source of a new account, or of one
 * that it takes over. The password counts only when {@code passwordVersion} is newer than the account's.
 */
public record Employment(
        String staffId,
        long version,
        String username,
        String displayName,
        Set<String> posts,
        Set<String> reserve,
        Set<String> windows,
        Set<Duty> duties,
        Set<Department> departments,
        String passwordHash,
        int passwordVersion,
        boolean left) {

    @Override
    public String toString() {
        return "Employment[" + username + ", " + version + "]";
    }
}
