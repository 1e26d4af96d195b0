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
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordRefused;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.broker.BrokerClients;
import org.yiwang.sync.broker.BrokerUnavailable;
import org.yiwang.sync.broker.Topics;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.seal.RecordSeals;

/** Seals batches of records, sends them to inboxes, and waits for Kafka's acknowledgements. */
@Component
class RecordSender {

    private final BrokerClients clients;
    private final Topics topics;
    private final RecordSeals seals;
    private final SyncSettings settings;

    RecordSender(BrokerClients clients, Topics topics, RecordSeals seals, SyncSettings settings) {
        this.seals = seals;
        this.clients = clients;
        this.topics = topics;
        this.settings = settings;
    }

    /**
     * Returns when all in-sync replicas have acknowledged every record that Kafka accepts.
     *
     * @return the records that Kafka will never accept, and those whose receiver has no keys yet
     * @throws BrokerUnavailable if a record was not acknowledged in time; resend the whole batch then
     */
    List<UnsendableRecord> send(List<OutgoingRecord> batch) throws BrokerUnavailable, InterruptedException {
        List<UnsendableRecord> unsendable = new ArrayList<>();
        List<UnderWay> sent = new ArrayList<>(batch.size());
        try {
            for (OutgoingRecord record : batch) {
                try {
                    sent.add(new UnderWay(record, send(record)));
                } catch (RecordRefused unsealed) {
                    unsendable.add(new UnsendableRecord(record, unsealed));
                }
            }
            unsendable.addAll(awaitAll(sent));
            return unsendable;
        } catch (KafkaException e) {
            topics.forget();
            throw new BrokerUnavailable("Kafka cannot be reached: " + e.getMessage(), e);
        }
    }

    private Future<RecordMetadata> send(OutgoingRecord record) throws BrokerUnavailable, InterruptedException {
        RawRecord sealed = seals.seal(record.to(), record.raw());
        topics.ensure(record.to());
        return clients.producer().send(message(record.to(), sealed));
    }

    /** A record, and what Kafka will say about it. */
    private record UnderWay(OutgoingRecord record, Future<RecordMetadata> answer) {}

    private List<UnsendableRecord> awaitAll(List<UnderWay> sent) throws BrokerUnavailable, InterruptedException {
        List<UnsendableRecord> unsendable = new ArrayList<>();
        for (UnderWay each : sent) {
            try {
                each.answer().get(settings.deliveryTimeout().toSeconds() + 1, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                unsendable.add(new UnsendableRecord(
                        each.record(),
                        RecordRefused.because(
                                "unsendable", each.record().to().value(), permanentReason(e.getCause()))));
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

    private static ProducerRecord<String, byte[]> message(DivisionCode to, RawRecord record) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Envelope.inboxOf(to), record.key(), record.payload());
        record.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
