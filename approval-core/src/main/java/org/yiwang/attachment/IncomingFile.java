package org.yiwang.attachment;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file on its way here from another node. What has come of it stays on the disk when the line breaks or the node stops,
 * and the rest is added to it. It is a file of the store once it is whole and has the right hash. For one thread.
 */
public interface IncomingFile extends Closeable {

    /** How many bytes of it are here. */
    long received();

    /**
     * Adds content from {@link #received()} on, until it ends.
     *
     * @return whether the file is whole now and in the store
     * @throws WrongContent when it is not what was asked for; all that had come of it is then thrown away
     * @throws IOException when the line broke or the disk is at fault; what has come is kept
     */
    boolean add(InputStream content) throws IOException;

    /** Throws away what has come: it begins anew. */
    void restart() throws IOException;
}
