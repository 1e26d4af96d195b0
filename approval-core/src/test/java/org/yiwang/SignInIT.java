package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;

/** Guessing names and passwords, over HTTP at a node; every test has people and addresses of its own. */
class SignInIT {

    private static final String PASSWORD = "correct horse battery";
    private static final int CHECKED = 10;

    private static ConfigurableApplicationContext node;

    @BeforeAll
    static void start() {
        node = CoreNode.start("330327100002");
        for (String username : List.of("blank", "spelled", "hurried", "owner", "neighbour", "steady")) {
            node.getBean(Accounts.class)
                    .create(new AccountDraft(
                            username, PASSWORD, "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of(), null, null))
                    .orElseThrow();
        }
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void blanksAroundANameGiveNoFurtherTries() {
        SignInCalls guesser = SignInCalls.at(node, "127.0.1.1");
        List<Integer> statuses = IntStream.range(0, 20)
                .mapToObj(blanks ->
                        guesser.signIn("blank" + " ".repeat(blanks), "x").status())
                .toList();
        assertThat(statuses.subList(0, CHECKED)).containsOnly(401);
        assertThat(statuses.subList(CHECKED, 20)).containsOnly(429);
        assertThat(guesser.signIn("blank ", PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void allSpellingsOfANameCountForItsAccountAndAccentsAreAnotherName() {
        SignInCalls guesser = SignInCalls.at(node, "127.0.1.2");
        assertThat(guesser.signIn("spéllèd", PASSWORD).status()).isEqualTo(401);
        for (String spelling : List.of("ſpelled", "ＳＰＥＬＬＥＤ", "Spelled", "spel\u200Bled", "spelled\u3000")) {
            assertThat(guesser.signIn(spelling, PASSWORD).status()).isEqualTo(201);
            assertThat(guesser.signIn(spelling, "x").status()).isEqualTo(401);
            assertThat(guesser.signIn(spelling, "y").status()).isEqualTo(401);
        }
        assertThat(guesser.signIn("spelled", PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void ofSixtyGuessesAtOnceTenAreChecked() throws Exception {
        SignInCalls guesser = SignInCalls.at(node, "127.0.1.3");
        List<Integer> statuses = atOnce(60, guesser, "hurried", "x");
        assertThat(Collections.frequency(statuses, 401)).isEqualTo(CHECKED);
        assertThat(Collections.frequency(statuses, 429)).isEqualTo(60 - CHECKED);
    }

    @Test
    void rightPasswordsAtOnceAllOpen() throws Exception {
        assertThat(atOnce(30, SignInCalls.at(node, "127.0.1.4"), "steady", PASSWORD))
                .containsOnly(201);
    }

    @Test
    void anAddressThatTriesManyNamesIsSlowedDownAndOthersAreNot() {
        SignInCalls guesser = SignInCalls.at(node, "127.0.1.5");
        List<Integer> statuses = IntStream.range(0, 60)
                .mapToObj(one -> guesser.signIn("somebody" + one, "x").status())
                .toList();
        assertThat(statuses.subList(0, 30)).containsOnly(401);
        assertThat(statuses).contains(429);
        assertThat(SignInCalls.at(node, "127.0.1.6").signIn("steady", PASSWORD).status())
                .isEqualTo(201);
    }

    @Test
    void strangersDoNotLockOutADeviceThatSignedInBefore() {
        String known = deviceOf("owner", "127.0.1.7");
        String another = deviceOf("neighbour", "127.0.1.8");
        SignInCalls stranger = SignInCalls.at(node, "127.0.1.9");
        IntStream.range(0, 12).forEach(guess -> stranger.signIn("owner", "x"));

        SignInCalls owner = SignInCalls.at(node, "127.0.1.7");
        assertThat(owner.signIn("owner", PASSWORD).status()).isEqualTo(429);
        assertThat(owner.signIn("owner", PASSWORD, another).status()).isEqualTo(429);
        assertThat(owner.signIn("owner", PASSWORD, forged(known)).status()).isEqualTo(429);
        assertThat(owner.signIn("owner", PASSWORD, known).status()).isEqualTo(201);
    }

    @Test
    void aKnownDeviceHasTenTriesToo() {
        String known = deviceOf("neighbour", "127.0.1.10");
        SignInCalls device = SignInCalls.at(node, "127.0.1.10");
        for (int guess = 0; guess < CHECKED; guess++) {
            assertThat(device.signIn("neighbour", "x", known).status()).isEqualTo(401);
        }
        assertThat(device.signIn("neighbour", PASSWORD, known).status()).isEqualTo(429);
        assertThat(device.signIn("neighbour", PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void aNameThatNoAccountCanHaveIsAnsweredLikeAnUnknownOne() {
        SignInCalls guesser = SignInCalls.at(node, "127.0.1.11");
        String unknown = guesser.signIn("nobody", "x").body();
        for (String name : List.of("王秀兰", "a".repeat(65), "'; drop table account", "\u200B\u3000-")) {
            assertThat(guesser.signIn(name, "x").status()).isEqualTo(401);
            assertThat(guesser.signIn(name, "x").body()).isEqualTo(unknown);
        }
    }

    @Test
    void aPasswordLongerThanAnyIsAWrongOne() {
        SignInCalls guesser = SignInCalls.at(node, "127.0.1.12");
        assertThat(guesser.signIn("steady", "密".repeat(64)).status()).isEqualTo(401);
        assertThat(guesser.signIn("steady", "x".repeat(10_000)).status()).isEqualTo(401);
        assertThat(guesser.signIn("steady", PASSWORD + "x".repeat(100)).status())
                .isEqualTo(401);
    }

    private static String deviceOf(String username, String address) {
        return SignInCalls.at(node, address).signIn(username, PASSWORD).device().orElseThrow();
    }

    private static String forged(String device) {
        return device.substring(0, device.length() - 2) + (device.endsWith("AA") ? "BB" : "AA");
    }

    private static List<Integer> atOnce(int many, SignInCalls from, String username, String password)
            throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(many);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<Integer>> answers = IntStream.range(0, many)
                    .mapToObj(one -> people.submit(() -> {
                        go.await();
                        return from.signIn(username, password).status();
                    }))
                    .toList();
            go.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }
}
