package org.yiwang.infra.stack.mariadb;

import java.nio.file.Path;
import java.util.Optional;
import org.yiwang.infra.stack.server.StackServer;

/** The database server of one node. */
public interface Database extends StackServer {
    /** The node's database and user. */
    DatabaseAccess access();

    /**
     * Where this database is kept once another one has taken its place; empty when there is nothing to keep.
     *
     * @throws org.yiwang.infra.process.LaunchFailure when the server is somebody else's and its database is not empty
     */
    Optional<Path> keptAt();
}
