package org.yiwang.infra.stack.kafka;

/**
 * A further door of a broker.
 *
 * @param name in capitals and digits
 * @param port where the broker listens
 * @param advertised where it says that it can be reached: another port when something stands between
 */
public record KafkaListener(String name, int port, int advertised) {
    String bound() {
        return name + "://127.0.0.1:" + port;
    }

    String shown() {
        return name + "://127.0.0.1:" + advertised;
    }
}
