package org.yiwang.infra.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A link between two programs of this machine. It can be cut, stalled (packets are swallowed without an error until it
 * heals), slowed, and its connections can be reset.
 */
public final class TcpLink implements AutoCloseable {
    private static final int CONNECT_MILLIS = 3_000;
    private static final int BUFFER = 16 * 1024;

    private enum State {
        CLEAR,
        CUT,
        STALLED
    }

    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private State state = State.CLEAR;
    private Duration delay = Duration.ZERO;
    private volatile int target;

    private TcpLink(ServerSocket door) {
        this.door = door;
    }

    /** A link with an open entrance; {@link #leadTo} sets its target. */
    public static TcpLink open() {
        try {
            ServerSocket door = new ServerSocket(Ports.free(), 200, InetAddress.getLoopbackAddress());
            TcpLink link = new TcpLink(door);
            inBackground(link::accept);
            return link;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port of its entrance, on loopback. */
    public int port() {
        return door.getLocalPort();
    }

    /** Sets the target of new connections: a port of this machine. */
    public void leadTo(int port) {
        target = port;
    }

    /** Closes every connection and refuses new ones. */
    public synchronized void cut() {
        state = State.CUT;
        reset();
    }

    /** Swallows all packets until it heals. */
    public synchronized void stall() {
        state = State.STALLED;
    }

    /** Delays everything by that long. */
    public synchronized void slow(Duration by) {
        delay = by;
    }

    /** Ends the cut, the stall or the delay. */
    public synchronized void heal() {
        state = State.CLEAR;
        delay = Duration.ZERO;
        notifyAll();
    }

    /** Resets every connection (RST). */
    public void reset() {
        open.forEach(this::end);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException alreadyClosed) {
            return;
        } finally {
            heal();
            reset();
        }
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                Socket from = door.accept();
                open.add(from);
                inBackground(() -> serve(from));
            }
        } catch (IOException closed) {
            reset();
        }
    }

    private void serve(Socket from) {
        Socket to = new Socket();
        open.add(to);
        try {
            pass();
            to.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), CONNECT_MILLIS);
            to.setTcpNoDelay(true);
            from.setTcpNoDelay(true);
            inBackground(() -> pump(to, from));
            pump(from, to);
        } catch (IOException nobodyThere) {
            end(from);
            end(to);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                pass();
                out.write(buffer, 0, read);
            }
            to.shutdownOutput();
        } catch (IOException ended) {
            end(from);
            end(to);
        }
        forgetEnded();
    }

    private void forgetEnded() {
        open.removeIf(Socket::isClosed);
    }

    /** Returns when the link lets data pass; throws if it was cut. */
    private void pass() throws IOException {
        Duration wait = awaitClear();
        if (!wait.isZero()) {
            LockSupport.parkNanos(wait.toNanos());
        }
    }

    private synchronized Duration awaitClear() throws IOException {
        while (state == State.STALLED) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
        if (state == State.CUT) {
            throw new IOException("cut");
        }
        return delay;
    }

    private void end(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyEnded) {
            // Closed, as intended.
            open.remove(socket);
        }
        open.remove(socket);
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "link");
        thread.setDaemon(true);
        thread.start();
    }
}
