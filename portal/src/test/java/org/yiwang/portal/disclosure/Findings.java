package org.yiwang.portal.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yiwang.application.action.State;
import org.yiwang.application.disclosure.CaseReader;
import org.yiwang.application.disclosure.TellingCase;
import org.yiwang.division.DivisionCode;

/** The findings when every reader has looked everywhere: leaks, readers who see all as they may, texts checked. */
final class Findings {

    private static final int ALMOST_ALL = 9;

    private final DivisionCode node;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> sawAll = new TreeSet<>();
    private final Set<String> maySeeAll = new TreeSet<>();
    private final Set<String> addresses = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();
    private int readers;
    private int texts;
    private int withContent;

    Findings(DivisionCode node) {
        this.node = node;
    }

    void begin(CaseReader reader, State state) {
        readers++;
        if (reader.maySeeAll(node, state)) {
            maySeeAll.add(reader.sight(node, state));
        }
    }

    void judge(CaseReader reader, State state, String address, Answer answer) {
        addresses.add(address);
        texts += answer.texts().size();
        if (answer.hasContent()) {
            withContent++;
            answered.add(address);
        }
        String sight = reader.sight(node, state);
        if (reader.maySeeAll(node, state) && !isMaskedForAll(address)) {
            noteWhoSeesAll(sight, address, answer);
        } else {
            faults(address, answer).forEach(fault -> wrong.add("%s: %s %s".formatted(sight, address, fault)));
        }
        if (answer.isBroken()) {
            wrong.add("%s: %s is answered %d".formatted(sight, address, answer.status()));
        }
        if (reader.duties().isEmpty() && answer.tells("value=\"fang\"")) {
            wrong.add("%s: %s tells the names that staff sign in with".formatted(sight, address));
        }
    }

    /** Pages only: what the API tells is asked for in the core. */
    private void noteWhoSeesAll(String sight, String address, Answer answer) {
        if (!address.startsWith("/api/") && answer.leaks().size() >= ALMOST_ALL) {
            sawAll.add(sight);
        }
    }

    private static List<String> faults(String address, Answer answer) {
        List<String> faults = new ArrayList<>();
        List<String> leaks = answer.leaks();
        if (!leaks.isEmpty()) {
            faults.add("tells " + leaks);
        }
        if (address.matches(".*/(files|attachments)/[0-9a-f]{64}") && answer.wouldGiveAFile()) {
            faults.add("is given");
        }
        return faults;
    }

    /** Lists that are not one's own show nobody's data in full. */
    private static boolean isMaskedForAll(String address) {
        return address.contains("box=todo")
                || address.contains("box=all")
                || address.matches("/workbench(/applications)?(\\?.*)?")
                || address.startsWith("/api/v1/documents/");
    }

    List<String> wrong() {
        return wrong;
    }

    /** Those that may see all and did not find it on any page. */
    Set<String> missed() {
        Set<String> missed = new TreeSet<>(maySeeAll);
        missed.removeAll(sawAll);
        return missed;
    }

    /** The addresses that answered at least one reader with content. */
    Set<String> answered() {
        return answered;
    }

    int withContent() {
        return withContent;
    }

    @Override
    public String toString() {
        return "%d readers x %d addresses, %d texts checked, %d answers with content, %d spellings each; %d saw all"
                .formatted(readers, addresses.size(), texts, withContent, TellingCase.spellings(), sawAll.size());
    }
}
