package org.yiwang.application;

/** The tasks of the applications held here. Called inside the command's transaction. */
public interface TaskFlow {

    /** An application has come into this node's custody: what waits to be done with it becomes its tasks. */
    void begin(Application application);

    /** An application was taken from here from outside: whatever waits to be done with it is void. */
    void end(ApplicationNo no);

    /** Something was done: the tasks become those of {@code after}, none when it is over or has gone to another node. */
    void follow(Application before, Application after);
}
