package org.yiwang.system.faults.people;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.yiwang.system.ApplicationForm;
import org.yiwang.system.faults.network.Moment;
import tools.jackson.databind.JsonNode;

/** Applies, urges, withdraws, amends and confirms, mostly while another node holds the case. */
final class WorkingApplicant extends Worker {
    private static final int TRIES = 4;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final String CASES = "/api/v1/applications";

    WorkingApplicant(Person me, Ledger ledger, RandomGenerator random) {
        super(me, ledger, random);
    }

    @Override
    void work() {
        if (random.nextInt(100) < 55) {
            apply();
        } else {
            actOnOne();
        }
    }

    private void apply() {
        String token = ledger.newToken();
        ApplicationForm form = Errand.of(me.account(), token, random);
        ApplicationForm meant = form.knowing(openMatter(form));
        Answer answer = asked(() -> me.told(client -> client.post(CASES, meant.request())));
        ledger.write(Deed.of(token, me, Deed.SUBMIT, "", answer));
    }

    private Optional<String> openMatter(ApplicationForm form) {
        String question = "/api/v1/open-matters?itemCode=%s&idNumber=%s".formatted(form.item(), form.idNumber());
        return me.sees(question)
                .path("open")
                .valueStream()
                .map(open -> open.path("no").asString())
                .findFirst();
    }

    private void actOnOne() {
        List<JsonNode> cases =
                me.sees(CASES + "?box=mine").path("applications").valueStream().toList();
        if (!cases.isEmpty()) {
            act(cases.get(random.nextInt(cases.size())).path("no").asString());
        }
    }

    private void act(String no) {
        JsonNode seen = me.sees(CASES + "/" + no);
        List<String> possible = seen.path("availableActions")
                .valueStream()
                .map(JsonNode::asString)
                .filter(action -> List.of("withdraw", "urge", "resubmit", "confirm-receipt")
                        .contains(action))
                .filter(action -> !action.equals("withdraw") || random.nextInt(4) == 0)
                .toList();
        if (possible.isEmpty()) {
            return;
        }
        String action = possible.get(random.nextInt(possible.size()));
        String token = ledger.newToken();
        Map<String, Object> body = Map.of(
                "comment",
                token,
                "requestId",
                token,
                "version",
                seen.path("version").asLong());
        Answer answer = asked(() -> me.told(client -> client.post(CASES + "/" + no + "/actions/" + action, body)));
        ledger.write(Deed.of(token, me, action, no, answer));
    }

    /** Retries with the same id until the outcome is known. */
    private Answer asked(Supplier<Answer> question) {
        Answer answer = question.get();
        for (int again = 1; again < TRIES && !answer.isTold() && goesOn(); again++) {
            Moment.pass(BETWEEN_TRIES);
            answer = question.get().after(answer);
        }
        return answer;
    }
}
