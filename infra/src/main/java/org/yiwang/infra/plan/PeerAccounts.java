package org.yiwang.infra.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sample accounts for a joining node: the posts of another node of its level, with invented people. */
public record PeerAccounts(NodePlan peer, String code) {
    private static final List<String> NAMES = List.of("陈志明", "林晓红", "黄建国", "李秀芳", "周文博", "吴雅琴");
    private static final String APPLICANT = "APPLICANT";
    private static final String BORN = "33032719750615";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** Staff like the peer's, and one applicant if the peer has some. */
    public List<Account> all() {
        List<Account> accounts = new ArrayList<>();
        peer.accounts().stream()
                .filter(account -> !account.kind().equals(APPLICANT))
                .forEach(account -> accounts.add(like(account, accounts.size(), ownName(account), null, null)));
        peer.applicant()
                .ifPresent(account -> accounts.add(
                        like(account, accounts.size(), "applicant", idNumber(), "13800" + code.substring(6))));
        return List.copyOf(accounts);
    }

    private static Account like(
            Account account, int place, String username, @Nullable String idNumber, @Nullable String phone) {
        String name = NAMES.get(place % NAMES.size());
        return new Account(
                username,
                name,
                account.kind(),
                account.posts(),
                account.duties(),
                idNumber,
                phone,
                account.departments(),
                account.assurance());
    }

    /** Strips the name of the peer's place: {@code shangjie-clerk} becomes {@code clerk}. */
    private static String ownName(Account account) {
        return account.username().substring(account.username().lastIndexOf('-') + 1);
    }

    /** A number with a valid check digit, different for each community of a township. */
    private String idNumber() {
        String digits = BORN + code.substring(9);
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> WEIGHTS[i] * (digits.charAt(i) - '0'))
                .sum();
        return digits + "10X98765432".charAt(sum % 11);
    }
}
