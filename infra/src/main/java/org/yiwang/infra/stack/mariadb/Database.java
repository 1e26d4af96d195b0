package org.yiwang.infra.stack.mariadb;

import java.nio.file.Path;
import java.util.Optional;
import org.yiwang.infra.stack.server.StackServer;

/** The database server of one node. */
public interface Database extends StackServer {
    /** The node's database and user. */
    DatabaseAccess access();

    /**
     * The path that keeps this database after its replacement; empty if there is nothing to keep.
     *
     * @throws org.yiwang.infra.process.LaunchFailure if the server runs elsewhere and its database is not empty
     */
    Optional<Path> keptAt();
}
