package org.yiwang.application;

/** The tasks of the applications held here. Called inside the command's transaction. */
public interface TaskFlow {

    /** Creates the tasks of an application that has come into this node's custody. */
    void begin(Application application);

    /** Deletes the tasks of an application that another node took from this one. */
    void end(ApplicationNo no);

    /** Replaces the tasks with those of {@code after}: none when it is over or has gone to another node. */
    void follow(Application before, Application after);
}
