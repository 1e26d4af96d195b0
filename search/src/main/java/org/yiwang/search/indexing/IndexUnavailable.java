package org.yiwang.search.indexing;

/** The index does not answer or is overloaded. Everything can be retried later. */
public final class IndexUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public IndexUnavailable(String message) {
        super(message);
    }
}
