package org.yiwang.sync.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.nodes.ApplicationFixture;

/** The routing table. K is the county, T and X townships, C and D communities of T, Y one of X. */
class RoutesTest {

    private static final Map<String, String> NODES = Map.of(
            "K", "330327000000",
            "T", "330327100000",
            "C", "330327100002",
            "D", "330327100003",
            "X", "330327107000",
            "Y", "330327107008");

    @ParameterizedTest(name = "written at {0}, begun at {1}, held by {2}: told to {3}")
    @CsvSource({
        "C, C, C, K T",
        "C, C, T, K T",
        "C, C, K, K T",
        "T, C, T, C K",
        "T, C, K, C K",
        "K, C, K, C T",
        "K, C, C, C T",
        "T, T, T, K",
        "K, K, K, ''",
        // handed to a node beside the path, as a delegation may do
        "K, C, X, C T X",
    })
    void anApplicationGoesToItsAudience(String here, String origin, String holder, String told) {
        assertThat(letters(
                        routes(here).ofApplication(ApplicationFixture.application(node(origin), node(holder), 1, 1))))
                .isEqualTo(told);
    }

    @Test
    void aRequestGoesToItsHolderAloneAndItsAnswerToWhereItWasAsked() {
        assertThat(letters(routes("C").only(node("T")))).isEqualTo("T");
        assertThat(letters(routes("T").only(node("C")))).isEqualTo("C");
        assertThat(letters(routes("C").only(node("C")))).isEmpty();
    }

    @ParameterizedTest(name = "published at {0}: told to {1}")
    @CsvSource({"K, C D T X Y", "T, C D", "C, ''"})
    void referenceDataGoesToEveryKnownNodeBelow(String here, String told) {
        assertThat(letters(routes(here).ofReferenceData(everyNode()))).isEqualTo(told);
    }

    @ParameterizedTest(name = "delegated to {0}: told to {1}")
    @CsvSource({"T, C D T", "C, C T", "Y, X Y"})
    void aDelegationGoesToTheDelegateAndTheNodesOnItsPath(String delegate, String told) {
        assertThat(letters(routes("K").ofDelegation(everyNode(), node(delegate))))
                .isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} announces itself, new={1}: told to {2}")
    @CsvSource({"C, false, K T", "C, true, K T", "T, false, K", "T, true, C D K", "K, true, C D T X Y", "K, false, ''"})
    void aNodeMakesItselfKnownOnItsPath(String here, boolean changed, String told) {
        assertThat(letters(routes(here).ofAnnouncement(everyNode(), changed))).isEqualTo(told);
    }

    @ParameterizedTest(name = "somebody works at {0}: told to {1}")
    @CsvSource({"C, C", "T, T", "K, ''", "X, X"})
    void aStaffRecordGoesToWhereThePersonWorksAndNowhereElse(String centre, String told) {
        assertThat(letters(routes("K").ofStaff(everyNode(), node(centre)))).isEqualTo(told);
        assertThat(routes("K").ofStaff(List.of(), node(centre)))
                .as("a node that is not known yet is told when it joins")
                .isEmpty();
    }

    @Test
    void nodesBesideThePathAreNoneOfItsBusiness() {
        assertThat(routes("T").onOnePath(node("C"))).isTrue();
        assertThat(routes("T").onOnePath(node("K"))).isTrue();
        assertThat(routes("T").onOnePath(node("X"))).isFalse();
        assertThat(routes("C").onOnePath(node("D"))).isFalse();
        assertThat(routes("C").onOnePath(node("C"))).isFalse();
    }

    private static Routes routes(String here) {
        return new Routes(new ThisNode(node(here), here, URI.create("http://here"), Path.of(".")));
    }

    private static DivisionCode node(String letter) {
        return new DivisionCode(NODES.get(letter));
    }

    private static List<DivisionCode> everyNode() {
        return NODES.values().stream().map(DivisionCode::new).toList();
    }

    private static String letters(Collection<DivisionCode> nodes) {
        return Arrays.stream(NODES.keySet().toArray(String[]::new))
                .filter(letter -> nodes.contains(node(letter)))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
