package org.yiwang.system;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.SHANGJIE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.infra.network.Network;
import tools.jackson.databind.json.JsonMapper;

/** Runs the examples of docs/api.md in their order, as a reader would, with bash and curl. */
@ExtendWith(RunningNetwork.class)
class DocumentedApiScenarioIT {
    private static final Path DOCUMENT = Path.of("..", "docs", "api.md");
    private static final Path SAMPLE = Path.of("..", "infra", "sample");

    /** A shell block, and the reason why it is not run, if there is one. */
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- not run: ([^>]*) -->\n)?```sh\n(.*?)```", Pattern.DOTALL);

    /** Reports each request that is answered by an error, with the answer, and goes on. */
    private static final String STRICT = String.join(
            "\n",
            "set -u",
            "curl() {",
            "  local answer",
            "  if answer=$(command curl --fail-with-body --show-error --max-time 60 \"$@\"); then printf '%s\\n' \"$answer\";",
            "  else echo \"FAILED: curl $* -> $answer\" >&2; fi",
            "}",
            "");

    private final Network network;

    DocumentedApiScenarioIT(Network network) {
        this.network = network;
    }

    @Test
    void everyExampleIsAnsweredAsDocumented(@TempDir Path folder) throws IOException, InterruptedException {
        CaseStory.in(network).catalogueArrivesAtTheCommunity();
        prepare(folder);
        Path script = Files.writeString(folder.resolve("examples.sh"), STRICT + addresses() + examples());

        Path output = folder.resolve("output");
        int status = new ProcessBuilder("bash", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();

        assertThat(Files.readAllLines(output))
                .filteredOn(line -> line.startsWith("FAILED"))
                .isEmpty();
        assertThat(status).isZero();
    }

    /** The files that the examples send. */
    private static void prepare(Path folder) throws IOException {
        Files.write(folder.resolve("登记表.pdf"), SampleFile.pdf("登记表.pdf").content());
        Files.write(folder.resolve("授权委托书.pdf"), SampleFile.pdf("授权委托书.pdf").content());
        Files.write(folder.resolve("身份证.png"), SampleFile.photo("身份证.png").content());
        ItemVersion item = ItemVersion.of("Z950", 1, 3)
                .then("受理", "ACCEPT", "COMMUNITY", "社区代办员")
                .then("初核", "REVIEW", "COMMUNITY", "社区代办员")
                .then("决定", "DECIDE", "TOWNSHIP", "乡镇业务审核员")
                .then("送达", "DELIVER", "COMMUNITY", "社区代办员");
        Files.writeString(folder.resolve("item.json"), JsonMapper.shared().writeValueAsString(item.written()));
        for (String table : List.of("catalog-items.csv", "catalog-materials.csv", "catalog-steps.csv")) {
            Files.copy(SAMPLE.resolve(table), folder.resolve(table));
        }
    }

    private String addresses() {
        return "community=%s%ncounty=%s%npassword=%s%n"
                .formatted(
                        network.node(SHANGJIE).address(), network.node(COUNTY).address(), network.password());
    }

    private static String examples() throws IOException {
        return BLOCK.matcher(Files.readString(DOCUMENT))
                .results()
                .filter(block -> block.group(1) == null)
                .map(DocumentedApiScenarioIT::commands)
                .collect(joining("\n"));
    }

    private static String commands(MatchResult block) {
        return block.group(2);
    }
}
