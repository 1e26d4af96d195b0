package org.yiwang.application;

/** The tasks of the applications held here. Called inside the command's transaction. */
public interface TaskFlow {

    /** An application has come into this node's custody: its current step becomes a task. */
    void begin(Application application);

    /** Its current task is done; {@code after} tells whether another one follows at this node. */
    void advance(Application before, Application after);
}
