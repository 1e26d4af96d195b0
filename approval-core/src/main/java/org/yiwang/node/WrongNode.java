package org.yiwang.node;

/** This process cannot be the node that its settings say. The message tells which setting and what it should be. */
public final class WrongNode extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    WrongNode(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
