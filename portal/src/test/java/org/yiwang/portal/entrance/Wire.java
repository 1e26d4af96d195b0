package org.yiwang.portal.entrance;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationContext;

/** A connection to a node, byte by byte. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    static Wire to(ApplicationContext node) throws IOException {
        int port = node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Wire(socket);
    }

    Wire send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    Wire send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** The head of a request with a body to come. */
    Wire head(String path, String type, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return send("POST " + path + " HTTP/1.1\r\nHost: node\r\nAccept: text/html, */*\r\nContent-Type: " + type
                + "\r\n" + more + "\r\n");
    }

    /** All that the node answers until it closes the connection. */
    String toItsEnd() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The first bytes of the answer. */
    String beginning() throws IOException {
        InputStream in = socket.getInputStream();
        byte[] bytes = new byte[12];
        return new String(bytes, 0, in.readNBytes(bytes, 0, bytes.length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
