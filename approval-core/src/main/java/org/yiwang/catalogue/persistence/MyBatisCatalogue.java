package org.yiwang.catalogue.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.json.Json;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.persistence.Utc;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Edition;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemState;
import org.yiwang.catalogue.ReplicatedItems;
import org.yiwang.replication.Replicate;

@Repository
class MyBatisCatalogue implements Catalogue {

    private final ItemMapper mapper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyBatisCatalogue(ItemMapper mapper, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Item> current(String code) {
        return item(mapper.current(code, now())).filter(item -> item.state() == ItemState.PUBLISHED);
    }

    @Override
    public Optional<Item> newest(String code) {
        return item(mapper.newest(code));
    }

    @Override
    public Optional<Item> version(String code, int version) {
        return item(mapper.version(code, version));
    }

    @Override
    public List<Item> versions(String code) {
        return items(mapper.versions(code));
    }

    @Override
    public Page<Item> search(String words, PageRequest page) {
        String wanted = pattern(PlainText.of(words));
        List<Item> rows = items(mapper.search(wanted, now(), page.size(), page.offset()));
        return new Page<>(rows, mapper.count(wanted, now()), page.number(), page.size());
    }

    @Override
    public List<Item> inForceOrComing() {
        return items(mapper.inForceOrComing(now()));
    }

    @Override
    public List<Item> newest() {
        return items(mapper.newestOfEach());
    }

    @Override
    @Transactional
    public Item publish(Item draft) {
        Optional<Item> newest = item(mapper.lockNewest(draft.code()));
        if (newest.isPresent() && newest.get().state() == draft.state() && draft.sameContentAs(newest.get())) {
            return newest.get();
        }
        Item published = draft.as(edition(draft, newest.map(Item::version).orElse(0) + 1));
        mapper.insert(row(published));
        events.publishEvent(new Replicate<>(ReplicatedItems.class, published));
        return published;
    }

    private Edition edition(Item draft, int version) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant at = draft.effectiveAt().isBefore(now) ? now : draft.effectiveAt();
        return new Edition(version, at, draft.state(), draft.edition().note());
    }

    @Override
    @Transactional
    public void receive(Item item) {
        mapper.insertIfNew(row(item));
    }

    private static ItemMapper.Row row(Item item) {
        return new ItemMapper.Row(
                item.code(),
                item.version(),
                Utc.of(item.effectiveAt()),
                item.state().name(),
                item.name(),
                item.category(),
                item.department(),
                Json.write(item));
    }

    /** The words as a pattern of {@code like … escape '!'}; none when there are no words. */
    private static @Nullable String pattern(String words) {
        return words.isEmpty() ? null : "%" + words.replaceAll("[!%_]", "!$0") + "%";
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }

    private static Optional<Item> item(@Nullable String body) {
        return Optional.ofNullable(body).map(MyBatisCatalogue::read);
    }

    private static List<Item> items(List<String> bodies) {
        return bodies.stream().map(MyBatisCatalogue::read).toList();
    }

    private static Item read(String body) {
        return Json.read(body, Item.class);
    }
}
