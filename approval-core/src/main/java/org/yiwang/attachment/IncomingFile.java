package org.yiwang.attachment;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file in transfer from another node. The received bytes stay on the disk when the connection breaks or the node
 * stops, and the transfer resumes after them. It becomes a file of the store once it is complete and has the right
 * hash. For one thread.
 */
public interface IncomingFile extends Closeable {

    /** The bytes received. */
    long received();

    /**
     * Adds content from {@link #received()} on, until it ends.
     *
     * @return whether the file is complete now and in the store
     * @throws WrongContent when the hash is wrong; all received bytes are then deleted
     * @throws IOException when the connection breaks or the disk fails; the received bytes stay
     */
    boolean add(InputStream content) throws IOException;

    /** Deletes the received bytes and starts over. */
    void restart() throws IOException;
}
