package org.yiwang.sync.send.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.Audience;

/** Routes beyond the table. K is the county, T and X townships, C and D communities of T, Y one of X. */
class RoutesTest {

    private static final Map<String, String> NODES = Map.of(
            "K", "330327000000",
            "T", "330327100000",
            "C", "330327100002",
            "D", "330327100003",
            "X", "330327107000",
            "Y", "330327107008");

    @Test
    void whoHoldsItBesideThePathIsToldToo() {
        assertThat(letters(routes("K").ofApplication(ApplicationFixture.inReview(node("C"), node("X"), 2, 2))))
                .isEqualTo("C T X");
    }

    @Test
    void aStaffRecordForANodeThatIsNotKnownYetWaitsUntilItJoins() {
        assertThat(routes("K").of(Audience.centre(node("C")), List::of)).isEmpty();
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

    private static String letters(Collection<DivisionCode> nodes) {
        return Arrays.stream(NODES.keySet().toArray(String[]::new))
                .filter(letter -> nodes.contains(node(letter)))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
