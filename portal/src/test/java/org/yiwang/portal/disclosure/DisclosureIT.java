package org.yiwang.portal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.application.Application;
import org.yiwang.application.action.State;
import org.yiwang.application.disclosure.CaseReader;
import org.yiwang.division.DivisionCode;

/** Checks every page and every answer about a case full of personal data, for every reader, in every phase. */
class DisclosureIT {

    private static final Logger LOG = LoggerFactory.getLogger(DisclosureIT.class);

    static Collection<DivisionCode> nodes() {
        return CaseReader.nodes();
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void everybodyIsShownWhatIsTheirsAndNoMore(DivisionCode code) throws IOException, InterruptedException {
        Findings found = new Findings(code);
        try (DisclosingNode node = DisclosingNode.start(code)) {
            Map<CaseReader, Session> readers = readers(node);
            for (Application phase : node.phases()) {
                node.receive(phase);
                readers.forEach((reader, session) -> look(reader, session, node, phase.state(), found));
            }
        }
        LOG.info("disclosure at {}: {}", code, found);
        LOG.debug("answered: {}", found.answered());
        assertThat(found.wrong()).isEmpty();
        assertThat(found.missed()).isEmpty();
        assertThat(found.answered()).contains("/applications", "/workbench", "/workbench/applications", "/set-aside/1");
        assertThat(found.withContent()).isGreaterThan(2000);
    }

    private static void look(CaseReader reader, Session session, DisclosingNode node, State state, Findings found) {
        found.begin(reader, state);
        node.addresses().forEach(address -> found.judge(reader, state, address, session.get(address)));
    }

    private static Map<CaseReader, Session> readers(DisclosingNode node) throws IOException, InterruptedException {
        Map<CaseReader, Session> readers = new LinkedHashMap<>();
        for (CaseReader reader : CaseReader.all()) {
            readers.put(reader, node.signIn(reader));
        }
        readers.put(CaseReader.visitor(), Session.visitor(node.context()));
        return readers;
    }
}
