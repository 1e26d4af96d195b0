package org.yiwang.infra.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.infra.stack.certificate.Identity;

class KafkaSeatTest {
    private static final KafkaListener DOOR = new KafkaListener("NODE1", 7001, 8001);
    private static final List<KafkaSeat.Ports> THREE =
            List.of(new KafkaSeat.Ports(1, 2), new KafkaSeat.Ports(3, 4), new KafkaSeat.Ports(5, 6));

    private static final Identity SELF = new Identity("kafka", Path.of("tls"));

    @Test
    void oneOfThreeMayBeLost() {
        assertThat(new KafkaSeat(2, THREE, List.of(DOOR)).settings(Path.of("data"), SELF))
                .containsEntry("voters", "1@127.0.0.1:2,2@127.0.0.1:4,3@127.0.0.1:6")
                .containsEntry("copies", 3)
                .containsEntry("safecopies", 2);
    }

    @Test
    void aDoorIsAdvertisedAtThePortOfWhatStandsBeforeIt() {
        assertThat(new KafkaSeat(2, THREE, List.of(DOOR)).settings(Path.of("data"), SELF))
                .containsEntry("listeners", "BROKER://127.0.0.1:3,NODE1://127.0.0.1:7001")
                .containsEntry("advertised", "BROKER://127.0.0.1:3,NODE1://127.0.0.1:8001");
    }

    @Test
    void aBrokerThatIsAloneKeepsOneCopy() {
        assertThat(KafkaSeat.alone(1, 2).settings(Path.of("data"), SELF))
                .containsEntry("copies", 1)
                .containsEntry("safecopies", 1);
    }
}
