package org.yiwang.sync.send.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.nodes.EveryKind;
import org.yiwang.nodes.Golden;
import org.yiwang.replication.Audience;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.replication.Source;
import tools.jackson.databind.node.ObjectNode;

/**
 * The audience of each kind. The county is K; below it lie township T with its communities C and D, and township X
 * with its communities Y and Z; all are known. {@code about} is, of an application, where it was submitted, who holds it
 * when the record is written, and whose matter it is; of a replicated kind, what its value says, else as its golden file does: {@code to=T} that its
 * field {@code to} is T, {@code reader=T} that the one who reads it is, {@code everybody} nothing.
 */
class RoutingTableTest {

    private static final String TABLE =
            """
            kind           | written at | about       | told        | because
            application    | C          | C held by C | T K         | submitted and still at the community: those above follow it
            application    | C          | C held by T | T K         | handed over to the township, in the giver's commit
            application    | T          | C held by T | C K         | handled at the township
            application    | T          | C held by K | C K         | handed over to the county
            application    | K          | C held by K | C T         | decided at the county; a joint review's departments sit there
            application    | K          | C held by C | C T         | handed back to be delivered
            application    | K          | C held by T | C T         | a step of the county's delegated to the township goes back there
            application    | T          | C held by C | C K         | decided by delegation, delivered where it was submitted
            application    | T          | T held by T | K           | submitted at the township: no community is told
            application    | T          | T held by K | K           | and neither is one after the hand-over
            application    | K          | K held by K | -           | submitted at the county: nobody else is told
            application    | Y          | Y held by X | X K         | the other township's path
            application    | T          | T held by C for C | C K   | taken by the township for its community (县内通办)
            application    | T          | T held by Y for Y | X Y K | and for another township's: its path, never another community
            application    | Y          | T held by Y for Y | T X K | the taking window follows it
            request        | T          | reader=Y    | Y           | an applicant's act on what another path holds
            request        | C          | reader=T    | T           | an applicant's act, for the holder alone
            request        | C          | reader=K    | K           | not even for the township in between
            request        | T          | reader=K    | K           | passed on by who held it meanwhile
            request        | K          | reader=C    | C           | and back down
            request_answer | K          | reader=C    | C           | for where it was asked
            request_answer | T          | reader=C    | C           |
            request_answer | C          | reader=C    | -           | asked and answered here
            applications   | K          | to C        | C           | an initial load is for the node that needs it alone
            initial_load   | K          | to C        | C           | and so is how far it has come
            applications   | C          | to T        | T           | a rebuilt node gets it from those below, too
            item           | K          | everybody   | T C D X Y Z | the county's catalogue is for all below
            joint_item     | K          | everybody   | T C D X Y Z |
            calendar       | K          | everybody   | T C D X Y Z |
            divisions      | K          | everybody   | T C D X Y Z |
            item           | T          | everybody   | C D         | nobody but those below
            item           | C          | everybody   | -           |
            delegation     | K          | to=T        | T C D       | the delegate, and where people apply
            delegation     | K          | to=C        | T C         | and the township in between, never the community beside it
            delegation     | K          | to=Z        | X Z         |
            revision       | K          | origin=C place=C | T C         | decided at the county: all who know the application
            revision       | T          | origin=C place=C | C K         | decided at the township
            revision       | C          | origin=C place=C | T K         | decided where it was submitted
            revision       | K          | origin=K place=K | -           | no community, and no township beside the path
            revision       | X          | origin=Y place=Y | Y K         |
            revision       | X          | origin=T place=Y | T Y K  | decided elsewhere: the taking window's path and that of the place
            staff          | K          | node=C      | C           | the password's hash is for the one place of work
            staff          | K          | node=C      | C           | who moves from C to Y: C hears that they left
            staff          | K          | node=Y      | Y           | and Y, which got them, hears the rest
            staff          | K          | node=K      | -           |
            node_key       | K          | everybody   | T C D X Y Z | everybody checks everybody's signatures
            audit_seal     | C          | node=C      | K           | the county alone can contradict a node about its past
            audit_seal     | T          | node=T      | K           |
            audit_seal     | K          | node=K      | -           |
            node           | C          | old news    | T K         | every six hours, to those above
            node           | C          | new address | T K         |
            node           | T          | old news    | K           |
            node           | T          | new address | C D K       | who calls it must learn it
            node           | K          | new address | T C D X Y Z |
            node           | K          | old news    | -           |
            """;

    private static final String EVERYBODY = "everybody";
    private static final String READER = "reader";
    private static final List<String> LETTERS = List.of("T", "C", "D", "X", "Y", "Z", "K");

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}")
    @CsvSource(textBlock = TABLE, delimiter = '|', useHeadersInDisplayName = true)
    void isToldTo(String kind, String writtenAt, String about, String told, String because) {
        Set<DivisionCode> destinations = destinations(kind, writtenAt, about);
        assertThat(letters(destinations)).as("%s", because).isEqualTo(nodes(told));
        assertThat(destinations).as("nobody tells itself").doesNotContain(code(writtenAt));
    }

    @Test
    void everyKindStandsInTheTable() {
        assertThat(withoutRow(EveryKind.names().all()))
                .as("a kind of record without a line here: say who is told of it, and who is not")
                .isEmpty();
    }

    @Test
    void aKindWithoutALineIsMissed() {
        assertThat(withoutRow(List.of(RecordName.first("item"), RecordName.first("planted"))))
                .containsExactly("planted");
    }

    private static List<String> withoutRow(Collection<RecordName> kinds) {
        Set<String> rows =
                TABLE.lines().skip(1).map(line -> line.split("\\|")[0].strip()).collect(Collectors.toSet());
        return kinds.stream()
                .map(RecordName::text)
                .filter(kind -> !rows.contains(kind))
                .toList();
    }

    private static Set<DivisionCode> destinations(String kind, String writtenAt, String about) {
        Routes routes = new Routes(node(writtenAt));
        String[] words = about.split(" ");
        return switch (kind) {
            case "application" ->
                routes.ofApplication(ApplicationFixture.of(
                        ApplicationFixture.inReview(code(words[0]), code(words[3]), 1, 1),
                        code(words[words.length > 5 ? 5 : 0])));
            case "applications", "initial_load" -> routes.only(code(words[1]));
            case "node" -> routes.ofAnnouncement(everyNode(), words[0].equals("new"));
            default -> routes.of(audience(replicated(kind), writtenAt, about), RoutingTableTest::everyNode);
        };
    }

    private static ReplicatedKind<?> replicated(String name) {
        return EveryKind.replicated().stream()
                .filter(kind -> kind.name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** That of the golden file's value, with what {@code about} says in place of what the file says. */
    private static <T> Audience audience(ReplicatedKind<T> kind, String writtenAt, String about) {
        ObjectNode value = Json.read(Golden.newest(kind.name()).text(), ObjectNode.class);
        DivisionCode reader = code(writtenAt);
        for (String word : about.equals(EVERYBODY) ? new String[0] : about.split(" ")) {
            String[] said = word.split("=");
            if (said[0].equals(READER)) {
                reader = code(said[1]);
            } else {
                assertThat(value.has(said[0]))
                        .as("'%s' has a field '%s'", kind.name(), said[0])
                        .isTrue();
                value.put(said[0], code(said[1]).value());
            }
        }
        return kind.audience(kind.read(value.toString(), new Source(code(writtenAt), reader, 1)));
    }

    private static ThisNode node(String letter) {
        return new ThisNode(code(letter), letter, URI.create("http://here"), Path.of("."));
    }

    private static DivisionCode code(String letter) {
        return new DivisionCode(
                switch (letter) {
                    case "K" -> "330327000000";
                    case "T" -> "330327100000";
                    case "C" -> "330327100002";
                    case "D" -> "330327100003";
                    case "X" -> "330327107000";
                    case "Y" -> "330327107008";
                    case "Z" -> "330327107010";
                    default -> throw new IllegalArgumentException(letter);
                });
    }

    private static List<DivisionCode> everyNode() {
        return LETTERS.stream().map(RoutingTableTest::code).toList();
    }

    private static Set<String> nodes(String told) {
        return told.equals("-") ? Set.of() : Arrays.stream(told.split(" ")).collect(Collectors.toSet());
    }

    private static Set<String> letters(Collection<DivisionCode> nodes) {
        return LETTERS.stream().filter(letter -> nodes.contains(code(letter))).collect(Collectors.toSet());
    }
}
