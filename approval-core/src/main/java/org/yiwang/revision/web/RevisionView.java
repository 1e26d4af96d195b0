package org.yiwang.revision.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A revision as the API answers with it, masked where its application is. */
record RevisionView(
        String id,
        int seq,
        String kind,
        String kindName,
        String ground,
        String groundName,
        String article,
        List<EffectView> effects,
        List<AmendmentView> amendments,
        String reason,
        String heard,
        ByView by,
        Instant at,
        List<DocumentView> documents) {

    /** A document that stands differently since, by its verification code. */
    record EffectView(String document, String standing, String standingName, @Nullable String replacedBy) {}

    record AmendmentView(String statement, String statementName, String from, String to) {}

    record ByView(String username, String name, String post, String node, String nodeName) {}

    record DocumentView(
            String kind, String number, String verificationCode, String title, Instant issuedAt, String href) {}
}
