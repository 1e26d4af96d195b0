package org.yiwang.ledger.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiwang.audit.Act;

/** Tells the kind of deed that a request is by the pattern of its address: pages and the API call things alike. */
final class RequestKind {

    private static final String API = "/api/v1";

    private record Rule(Pattern address, Act act) {}

    private static final List<Rule> RULES = List.of(
            rule(".*(\\.xlsx|\\.csv|/export)", Act.EXPORT),
            rule(".*/(attachments|files|documents|receipt|paper)(/.*)?", Act.FILE),
            rule("/imports.*", Act.IMPORT),
            rule("/audit.*", Act.AUDIT),
            rule("/search", Act.SEARCH),
            rule("/(inquiry|inquiries|open-matters|earlier-files)", Act.LOOKUP),
            rule("/set-aside.*", Act.LIST),
            rule("/(links|sync|node-keys).*", Act.OPERATE),
            rule(
                    "/(staff|catalogue|calendars?|delegations|call-ins|centre|offered-items|joint-items|items)(/.*)?",
                    Act.ADMINISTER),
            rule(
                    "/(applications|workbench|workbench/applications|workbench/appointments|appointments/day|presence"
                            + "|people|notice-violations|unauthorised-acts|workload)",
                    Act.LIST));

    /** Kinds that count when somebody only reads. */
    private static final List<Act> OF_READING =
            List.of(Act.EXPORT, Act.FILE, Act.AUDIT, Act.SEARCH, Act.LOOKUP, Act.LIST);

    private RequestKind() {}

    /** The kind of a command. */
    static Act ofCommand(String pattern) {
        return of(pattern).filter(act -> act != Act.LIST && act != Act.FILE).orElse(Act.COMMAND);
    }

    /** The kind of a request that only reads; empty when it tells nothing of anybody. */
    static Optional<Act> ofReading(String pattern) {
        boolean staff = pattern.equals("/staff") || pattern.equals(API + "/staff");
        return staff ? Optional.of(Act.LIST) : of(pattern).filter(OF_READING::contains);
    }

    private static Optional<Act> of(String pattern) {
        String address = pattern.startsWith(API) ? pattern.substring(API.length()) : pattern;
        return RULES.stream()
                .filter(rule -> rule.address().matcher(address).matches())
                .map(Rule::act)
                .findFirst();
    }

    private static Rule rule(String address, Act act) {
        return new Rule(Pattern.compile(address), act);
    }
}
