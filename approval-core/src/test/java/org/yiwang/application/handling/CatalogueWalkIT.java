package org.yiwang.application.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.application.handling.SampleNetwork.COMMUNITY;
import static org.yiwang.application.handling.SampleNetwork.COUNTY;
import static org.yiwang.application.handling.SampleNetwork.OTHER_COMMUNITY;
import static org.yiwang.application.handling.SampleNetwork.OTHER_TOWNSHIP;
import static org.yiwang.application.handling.SampleNetwork.TOWNSHIP;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.application.handling.CatalogueWalk.Way;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.submission.IntakeChannels;
import org.yiwang.application.submission.Places;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Step;
import org.yiwang.centre.OfferedItems;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;

/**
 * No dead ends: every item and package of the sample catalogue, entered wherever and by whichever channel it may be, for
 * the place that takes it in and for another, is handled to its end by the sample network's staff.
 */
class CatalogueWalkIT {

    private static final int WALKERS = 4;
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueWalkIT.class);

    private static SampleNetwork network;

    private final AtomicInteger walks = new AtomicInteger();
    private final AtomicInteger acts = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> stuck = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        network = new SampleNetwork();
    }

    @AfterAll
    static void stop() {
        network.close();
    }

    @Test
    void everyItemComesToItsEndWhereverAndHoweverItIsEntered() throws InterruptedException, ExecutionException {
        List<Item> items = network.items();
        ExecutorService walkers = Executors.newFixedThreadPool(WALKERS);
        try {
            List<Future<?>> running = new ArrayList<>();
            items.forEach(item -> running.add(walkers.submit(() -> walk(item))));
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            walkers.shutdownNow();
        }
        LOG.info(
                "{} items, of them {} packages; {} walks, {} acts; {} stuck",
                items.size(),
                network.packages(),
                walks,
                acts,
                stuck.size());
        assertThat(stuck).isEmpty();
        assertThat(items).hasSize(131);
        assertThat(network.packages()).isEqualTo(11);
    }

    private void walk(Item item) {
        HeardInWalks.SPEAKING.set(true);
        ways(item).forEach(way -> {
            walks.incrementAndGet();
            try {
                acts.addAndGet(new CatalogueWalk(network, way).go());
            } catch (AssertionError | RuntimeException broken) {
                stuck.add(String.valueOf(broken.getMessage()));
            }
        });
    }

    private static List<Way> ways(Item item) {
        return Stream.of(COMMUNITY, TOWNSHIP, COUNTY)
                .flatMap(at -> places(item, at).stream().flatMap(place -> channels(item, at)
                        .map(channel -> new Way(item, at, place.orNull(), channel))))
                .toList();
    }

    /** A place to name; none for the entering node's own. */
    private record Named(@Nullable DivisionCode orNull) {}

    private static List<Named> places(Item item, DivisionCode at) {
        Level lowest =
                item.steps().stream().map(Step::level).max(Level::compareTo).orElseThrow();
        boolean asked = network.bean(at, Places.class).isAsked(item);
        return switch (lowest) {
            case COMMUNITY -> List.of(new Named(asked ? COMMUNITY : null), new Named(OTHER_COMMUNITY));
            case TOWNSHIP -> List.of(new Named(asked ? TOWNSHIP : null), new Named(OTHER_TOWNSHIP));
            case COUNTY -> List.of(new Named(null));
        };
    }

    /** Windows take every item; applicants what is on offer, agents whatever an agent may enter. */
    private static Stream<Channel> channels(Item item, DivisionCode at) {
        boolean onOffer = network.bean(at, OfferedItems.class).find(item.code()).isPresent();
        boolean agents = network.staffOf(at).stream().anyMatch(member -> member.serves(IntakeChannels.AGENT_POST));
        return Arrays.stream(Channel.values()).filter(channel -> switch (channel) {
            case ONLINE, KIOSK, MOBILE -> onOffer;
            case AGENT -> agents;
            case WINDOW -> true;
        });
    }
}
