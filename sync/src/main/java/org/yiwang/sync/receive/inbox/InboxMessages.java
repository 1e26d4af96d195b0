package org.yiwang.sync.receive.inbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.yiwang.sync.record.RawRecord;

/** Splits a batch message of the Kafka binder into records. */
final class InboxMessages {

    /** Header for the time of sending, by the sender's clock, in milliseconds. Only the inbox sets it. */
    static final String SENT_AT = "sent-at";

    private InboxMessages() {}

    static List<RawRecord> of(Message<List<byte[]>> batch) {
        List<?> keys = list(batch, KafkaHeaders.RECEIVED_KEY);
        List<?> headers = list(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS);
        List<?> sentAt = list(batch, KafkaHeaders.RECEIVED_TIMESTAMP);
        List<RawRecord> records = new ArrayList<>(batch.getPayload().size());
        for (int i = 0; i < batch.getPayload().size(); i++) {
            records.add(new RawRecord(
                    text(keys.get(i)),
                    texts((Map<?, ?>) headers.get(i), sentAt.get(i)),
                    payload(batch.getPayload().get(i))));
        }
        return records;
    }

    private static List<?> list(Message<?> batch, String header) {
        return batch.getHeaders().get(header) instanceof List<?> list ? list : List.of();
    }

    private static Map<String, String> texts(Map<?, ?> headers, @Nullable Object sentAt) {
        Map<String, String> texts = new HashMap<>();
        headers.forEach((name, value) -> texts.put(String.valueOf(name), text(value)));
        texts.put(SENT_AT, text(sentAt));
        return texts;
    }

    private static byte[] payload(Object payload) {
        return payload instanceof byte[] bytes ? bytes : new byte[0];
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString();
    }
}
