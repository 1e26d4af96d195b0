package org.yiwang.base.paging;

/**
 * The requested page of a list: {@code number} from 1, {@code size} from 1 to 100 rows; out-of-range values are
 * clamped.
 */
public record PageRequest(int number, int size) {

    private static final int MAX_ROWS = 100;
    private static final int MAX_PAGES = 100_000;

    public PageRequest {
        number = Math.min(Math.max(number, 1), MAX_PAGES);
        size = Math.min(Math.max(size, 1), MAX_ROWS);
    }

    public static PageRequest of(int number) {
        return new PageRequest(number, 20);
    }

    public int offset() {
        return (number - 1) * size;
    }
}
