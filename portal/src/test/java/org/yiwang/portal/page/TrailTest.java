package org.yiwang.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yiwang.base.paging.Page;

class TrailTest {

    @Test
    void keepsTheQueryAndEscapesIt() {
        Trail trail = Trail.of(new Page<>(List.of(), 45, 2, 20), "/items", Map.of("q", "养老&x=1 {a}"));

        assertThat(trail.previous()).isEqualTo("/items?q=%E5%85%BB%E8%80%81%26x%3D1%20%7Ba%7D&page=1");
        assertThat(trail.next()).endsWith("&page=3");
    }

    @Test
    void endsAtTheEnds() {
        Trail trail = Trail.of(new Page<>(List.of(), 3, 1, 20), "/items", Map.of());

        assertThat(trail.previous()).isNull();
        assertThat(trail.next()).isNull();
    }
}
