package org.yiwang.portal.guide;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.Item;
import org.yiwang.centre.CentreList;

/**
 * The items that this centre offers, by category and by words. Cached for a few seconds, because every visitor asks for
 * them.
 */
@Component
public class Offerings {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private static final String OFFERED = "offered";
    private static final String ANY = "any";

    private final LoadingCache<String, List<Item>> inEffect;

    Offerings(CentreList list) {
        this.inEffect = Caffeine.newBuilder()
                .maximumSize(2)
                .expireAfterWrite(REMEMBERED)
                .build(key -> key.equals(OFFERED) ? list.offered() : list.inForce());
    }

    /** A category, its number of items, and the character that represents it. */
    public record Category(String name, long count) {

        /** The first character of the name. */
        public String sign() {
            return name.substring(0, name.offsetByCodePoints(0, 1));
        }
    }

    /** The categories, the largest first. */
    public List<Category> categories() {
        Map<String, Long> counts = items(OFFERED).stream()
                .collect(Collectors.groupingBy(Item::category, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Category(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Category::count).reversed())
                .toList();
    }

    /** Items of a category (any if empty) that contain every one of the words. */
    public Page<Item> find(String words, String category, PageRequest page) {
        return find(items(OFFERED), words, category, page);
    }

    /** Items of the county that contain every one of the words, offered here or not. */
    public Page<Item> findAny(String words, PageRequest page) {
        return find(items(ANY), words, "", page);
    }

    private static Page<Item> find(List<Item> items, String words, String category, PageRequest page) {
        String[] wanted = PlainText.of(words).toLowerCase(Locale.ROOT).split(" ");
        List<Item> found = items.stream()
                .filter(item -> category.isEmpty() || item.category().equals(category))
                .filter(item -> holdsAll(item, wanted))
                .toList();
        List<Item> rows = found.stream().skip(page.offset()).limit(page.size()).toList();
        return new Page<>(rows, found.size(), page.number(), page.size());
    }

    private static boolean holdsAll(Item item, String[] words) {
        String text = PlainText.of(String.join(
                        "\n", item.name(), item.code(), item.department(), item.category(), item.windowType()))
                .toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private List<Item> items(String which) {
        List<Item> items = inEffect.get(which);
        if (items.isEmpty()) {
            inEffect.invalidateAll();
        }
        return items;
    }
}
