package org.yiwang.portal.record;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.yiwang.application.action.State;
import org.yiwang.base.paging.Page;
import org.yiwang.portal.page.Trail;
import org.yiwang.supervision.Light;
import org.yiwang.worklist.ListParameters;
import org.yiwang.worklist.Order;
import org.yiwang.worklist.Sort;
import org.yiwang.worklist.Worklists;

/** A list with its query: the filter as filled in, the rows, links to the previous and the next page. */
public record ListPage(
        String path, ListParameters asked, Order order, Page<ApplicationRow> found, Trail trail, List<String> holders) {

    /** The states to filter by. */
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

    /** Whether there are more rows than paging reaches. */
    public boolean more() {
        return found.total() >= Worklists.MAX_ROWS;
    }

    public boolean filtered() {
        return asked.restricts();
    }

    /** Whether one of the folded-away conditions is used. */
    public boolean folded() {
        return asked.holder() == null && asked.from() == null && asked.to() == null;
    }

    /** The same list sorted by a column; the second time in reverse. */
    public String sortedBy(String sort) {
        boolean again = order.sort().path().equals(sort) && !order.descending();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, String> query = asked.sortedBy((again ? "-" : "") + sort).given();
        query.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(query).toUriString();
    }

    /** The value of {@code aria-sort}. */
    public @Nullable String direction(String sort) {
        if (!order.sort().path().equals(sort)) {
            return null;
        }
        return order.descending() ? "descending" : "ascending";
    }
}
