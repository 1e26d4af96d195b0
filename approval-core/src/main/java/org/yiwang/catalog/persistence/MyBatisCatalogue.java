package org.yiwang.catalog.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.catalog.Catalogue;
import org.yiwang.catalog.Item;
import org.yiwang.catalog.ItemPublished;
import org.yiwang.json.Json;
import org.yiwang.paging.Page;
import org.yiwang.paging.PageRequest;
import org.yiwang.persistence.Utc;

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
        return item(mapper.current(code, now()));
    }

    @Override
    public Optional<Item> version(String code, int version) {
        return item(mapper.version(code, version));
    }

    @Override
    public Page<Item> search(String words, PageRequest page) {
        String wanted = pattern(words.strip());
        List<Item> rows = mapper.search(wanted, now(), page.size(), page.offset()).stream()
                .map(MyBatisCatalogue::read)
                .toList();
        return new Page<>(rows, mapper.count(wanted, now()), page.number(), page.size());
    }

    @Override
    public List<Item> all() {
        return mapper.all().stream().map(MyBatisCatalogue::read).toList();
    }

    @Override
    @Transactional
    public Item publish(Item draft) {
        Optional<Item> newest = item(mapper.newest(draft.code()));
        if (newest.isPresent() && draft.sameContentAs(newest.get())) {
            return newest.get();
        }
        Instant now = clock.instant();
        Instant effectiveAt = draft.effectiveAt().isBefore(now) ? now : draft.effectiveAt();
        Item published = draft.withVersion(newest.map(Item::version).orElse(0) + 1, effectiveAt);
        receive(published);
        events.publishEvent(new ItemPublished(published));
        return published;
    }

    @Override
    @Transactional
    public void receive(Item item) {
        mapper.insert(new ItemMapper.Row(
                item.code(),
                item.version(),
                Utc.of(item.effectiveAt()),
                item.name(),
                item.category(),
                item.department(),
                Json.write(item)));
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

    private static Item read(String body) {
        return Json.read(body, Item.class);
    }
}
