package org.yiwang.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.audit.Act;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;
import org.yiwang.audit.Outcome;
import org.yiwang.audit.Who;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;

/** Tells the audit of sign-ins that failed. Attempts that the guard turned away count once a minute and address. */
@Component
class FailedSignIns {

    private static final int MAX_NAME = 64;
    private static final int REMEMBERED = 10_000;

    private final AuditLog audit;
    private final Cache<String, Boolean> turnedAway = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    FailedSignIns(AuditLog audit) {
        this.audit = audit;
    }

    void record(String typed, Optional<Account> account, Client client, Refused refused) {
        Refusal why = refused.refusals().get(0);
        if (why.kind() == Refusal.Kind.TOO_MANY && turnedAway.asMap().putIfAbsent(client.address(), true) != null) {
            return;
        }
        Who who = account.map(known -> known.actor().who())
                .orElseGet(() -> Who.typed(PlainText.cut(PlainText.of(typed), MAX_NAME)));
        audit.record(Deed.done(who, Act.SIGN_IN, "PASSWORD", "").ended(Outcome.REFUSED, why.code()));
    }
}
