package org.yiwang.infra.stack.kafka;

/**
 * A further listener of a broker.
 *
 * @param name in capitals and digits
 * @param port the port that the broker listens on
 * @param advertised the port that it advertises: another one if a link is in between
 */
public record KafkaListener(String name, int port, int advertised) {
    String bound() {
        return name + "://127.0.0.1:" + port;
    }

    String shown() {
        return name + "://127.0.0.1:" + advertised;
    }
}
