package org.yiwang.search.indexing;

/** The index does not answer, or is too busy to. Everything can be done again later. */
public final class IndexAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexAway(String message, Throwable cause) {
        super(message, cause);
    }

    public IndexAway(String message) {
        super(message);
    }
}
