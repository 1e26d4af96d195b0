package org.yiwang.sync.send.capture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.springframework.stereotype.Component;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.broker.BrokerClients;
import org.yiwang.sync.broker.BrokerUnavailable;
import org.yiwang.sync.broker.Topics;
import org.yiwang.sync.record.Envelope;

/** Sends batches of records to inboxes, and waits for Kafka's acknowledgements. */
@Component
class RecordSender {

    private final BrokerClients clients;
    private final Topics topics;
    private final SyncSettings settings;

    RecordSender(BrokerClients clients, Topics topics, SyncSettings settings) {
        this.clients = clients;
        this.topics = topics;
        this.settings = settings;
    }

    /**
     * Returns when all in-sync replicas have acknowledged every record that Kafka accepts.
     *
     * @return the records that Kafka will never accept
     * @throws BrokerUnavailable if a record was not acknowledged in time; resend the whole batch then
     */
    List<UnsendableRecord> send(List<OutgoingRecord> batch) throws BrokerUnavailable, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(batch.size());
        try {
            for (OutgoingRecord record : batch) {
                topics.ensure(record.to());
                sent.add(clients.producer().send(message(record)));
            }
            return awaitAll(batch, sent);
        } catch (KafkaException e) {
            topics.forget();
            throw new BrokerUnavailable("Kafka cannot be reached: " + e.getMessage(), e);
        }
    }

    private List<UnsendableRecord> awaitAll(List<OutgoingRecord> batch, List<Future<RecordMetadata>> sent)
            throws BrokerUnavailable, InterruptedException {
        List<UnsendableRecord> unsendable = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            try {
                sent.get(i).get(settings.deliveryTimeout().toSeconds() + 1, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                unsendable.add(new UnsendableRecord(batch.get(i), permanentReason(e.getCause())));
            } catch (TimeoutException e) {
                throw new BrokerUnavailable("Kafka did not acknowledge a record in time", e);
            }
        }
        return unsendable;
    }

    private String permanentReason(Throwable cause) throws BrokerUnavailable {
        if (cause instanceof RecordTooLargeException || cause instanceof SerializationException) {
            return "Kafka refuses the record: " + cause.getMessage();
        }
        topics.forget();
        throw new BrokerUnavailable("Kafka did not accept a record: " + cause.getMessage(), cause);
    }

    private static ProducerRecord<String, byte[]> message(OutgoingRecord record) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Envelope.inboxOf(record.to()), record.key(), record.payload());
        record.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
