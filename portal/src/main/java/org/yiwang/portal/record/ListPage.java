package org.yiwang.portal.record;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.yiwang.application.State;
import org.yiwang.base.paging.Page;
import org.yiwang.portal.page.Trail;
import org.yiwang.supervision.Light;
import org.yiwang.worklist.ListParameters;
import org.yiwang.worklist.Order;
import org.yiwang.worklist.Sort;
import org.yiwang.worklist.Worklists;

/** A list with what it was asked for: its filter as filled in, its rows, where the pages before and after lie. */
public record ListPage(
        String path, ListParameters asked, Order order, Page<ApplicationRow> found, Trail trail, List<String> holders) {

    /** The states that can be asked for. */
    public List<State> states() {
        return List.of(State.values());
    }

    public List<Light> lights() {
        return List.of(Light.values());
    }

    public List<Order> orders() {
        return Arrays.stream(Sort.values())
                .map(sort -> new Order(sort, sort == Sort.SUBMITTED || sort == Sort.CHANGED))
                .toList();
    }

    public List<ApplicationRow> rows() {
        return found.rows();
    }

    public long total() {
        return found.total();
    }

    /** Whether there are more than can be paged through. */
    public boolean more() {
        return found.total() >= Worklists.MAX_ROWS;
    }

    public boolean filtered() {
        return asked.restricts();
    }

    /** Whether one of the conditions that stand folded away is used. */
    public boolean folded() {
        return asked.holder() == null && asked.from() == null && asked.to() == null;
    }

    /** The same list sorted by a column; a second time the other way round. */
    public String sortedBy(String sort) {
        boolean again = order.sort().path().equals(sort) && !order.descending();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, String> query = asked.sortedBy((again ? "-" : "") + sort).given();
        query.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(query).toUriString();
    }

    /** For {@code aria-sort}. */
    public @Nullable String direction(String sort) {
        if (!order.sort().path().equals(sort)) {
            return null;
        }
        return order.descending() ? "descending" : "ascending";
    }
}
