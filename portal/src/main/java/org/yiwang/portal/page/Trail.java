package org.yiwang.portal.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.yiwang.base.paging.Page;

/** Links to the previous and the next page of a list. */
public record Trail(int number, int pages, @Nullable String previous, @Nullable String next) {

    /** Builds the links of a list at {@code path} with its query. */
    public static Trail of(Page<?> page, String path, Map<String, String> query) {
        return new Trail(
                page.number(),
                page.pages(),
                page.hasPrevious() ? address(path, query, page.number() - 1) : null,
                page.hasNext() ? address(path, query, page.number() + 1) : null);
    }

    private static String address(String path, Map<String, String> query, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.queryParam("page", number).encode().buildAndExpand(query).toUriString();
    }
}
