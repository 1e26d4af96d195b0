package org.yiwang.node;

/** Thrown when this process cannot be the node of its settings. The message names the setting and its right value. */
public final class WrongNode extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    public WrongNode(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
