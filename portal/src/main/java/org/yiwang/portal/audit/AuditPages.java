package org.yiwang.portal.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.audit.Act;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refused;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.SignedInUser;
import org.yiwang.ledger.AuditDesk;
import org.yiwang.ledger.AuditEntry;
import org.yiwang.ledger.AuditQuery;
import org.yiwang.portal.page.FieldErrors;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.page.Trail;

/** 审计记录: the entries of this node, by time, person, case and kind. */
@Controller
class AuditPages {

    private final AuditDesk desk;
    private final AuditWords words;
    private final PortalTexts texts;
    private final Clock clock;

    AuditPages(AuditDesk desk, AuditWords words, PortalTexts texts, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** The conditions as typed, days inclusive. */
    record Asked(
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @Nullable String person,
            @Nullable String subject,
            @Nullable Act act) {

        Map<String, String> parameters() {
            Map<String, String> given = new LinkedHashMap<>();
            put(given, "from", from);
            put(given, "to", to);
            put(given, "person", person);
            put(given, "subject", subject);
            put(given, "act", act);
            return given;
        }

        private static void put(Map<String, String> given, String name, @Nullable Object value) {
            Optional.ofNullable(value)
                    .map(Object::toString)
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> given.put(name, text));
        }
    }

    @GetMapping("/audit")
    ModelAndView list(
            Asked asked, @RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal SignedInUser me) {
        ModelAndView view = new ModelAndView("audit").addObject("asked", asked).addObject("kinds", words.kinds());
        try {
            Page<AuditEntry> found = desk.find(query(asked), PageRequest.of(page), me.actor());
            return view.addObject("found", found.map(words::line))
                    .addObject("errors", new FieldErrors(List.of()))
                    .addObject("trail", Trail.of(found, "/audit", asked.parameters()));
        } catch (Refused refused) {
            view.setStatus(HttpStatus.valueOf(refused.refusals().get(0).kind().status()));
            return view.addObject("errors", texts.errors(refused.refusals()));
        }
    }

    private AuditQuery query(Asked asked) {
        Instant until = asked.to() == null ? null : start(asked.to().plusDays(1));
        Instant from = asked.from() == null ? null : start(asked.from());
        return AuditQuery.of(from, until, clock.instant())
                .about(plain(asked.person()), plain(asked.subject()), asked.act());
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingDays.ZONE).toInstant();
    }
}
