package org.yiwang.infra.stack;

/** The database server of one node. */
public interface Database extends StackServer {
    /** The node's database and user. */
    DatabaseAccess access();
}
