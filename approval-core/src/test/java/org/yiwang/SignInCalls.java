package org.yiwang;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.yiwang.base.json.Json;

/** Calls to a node's API of sessions, each from an address of its own choice. */
record SignInCalls(int port, String from) {

    static SignInCalls at(ApplicationContext node, String from) {
        return new SignInCalls(Integer.parseInt(node.getEnvironment().getRequiredProperty("local.server.port")), from);
    }

    record Answer(int status, String head, String body) {

        /** The device cookie that it sets. */
        Optional<String> device() {
            return Arrays.stream(head.split("\r\n"))
                    .filter(line -> line.startsWith("Set-Cookie: yiwang-device-"))
                    .map(line -> line.substring("Set-Cookie: ".length()).split(";")[0])
                    .findFirst();
        }

        String token() {
            return String.valueOf(Json.read(body, Map.class).get("token"));
        }
    }

    Answer signIn(String username, String password) {
        return signIn(username, password, "");
    }

    Answer signIn(String username, String password, String device) {
        String cookie = device.isEmpty() ? "" : "Cookie: " + device + "\r\n";
        return call("POST", "/api/v1/sessions", cookie, Json.write(Map.of("username", username, "password", password)));
    }

    Answer with(String token, String method, String path, String body) {
        return call(method, path, "Authorization: Bearer " + token + "\r\n", body);
    }

    private Answer call(String method, String path, String header, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n" + header + "\r\n";
        InetAddress here = InetAddress.getLoopbackAddress();
        try (Socket socket = new Socket(here, port, InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return new Answer(
                    Integer.parseInt(answer.substring(9, 12)),
                    answer.substring(0, end),
                    unchunked(answer.substring(end + 4)));
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + path, e);
        }
    }

    /** The JSON of a body that may come in chunks. */
    private static String unchunked(String body) {
        int begin = body.indexOf('{');
        return begin < 0 ? "" : body.substring(begin, body.lastIndexOf('}') + 1);
    }
}
