package org.yiwang.infra.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.certificate.CertificateAuthority;
import org.yiwang.infra.stack.certificate.TrustStore;
import org.yiwang.infra.stack.elasticsearch.ElasticsearchServer;
import org.yiwang.infra.stack.elasticsearch.ExternalSearch;
import org.yiwang.infra.stack.elasticsearch.Search;
import org.yiwang.infra.stack.elasticsearch.SearchAccess;
import org.yiwang.infra.stack.folder.DataFolder;
import org.yiwang.infra.stack.folder.StackFiles;
import org.yiwang.infra.stack.kafka.Broker;
import org.yiwang.infra.stack.kafka.ExternalBroker;
import org.yiwang.infra.stack.kafka.KafkaBroker;
import org.yiwang.infra.stack.kafka.KafkaCluster;
import org.yiwang.infra.stack.kafka.KafkaListener;
import org.yiwang.infra.stack.kafka.KafkaSeat;
import org.yiwang.infra.stack.mariadb.Database;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.infra.stack.mariadb.ExternalDatabase;
import org.yiwang.infra.stack.mariadb.MariaDbServer;

/**
 * Builds a stack: for each server the one that the settings name, else one started here.
 *
 * @param ports the port of a process by its name
 * @param passwords of the embedded database servers, by node
 * @param losses the number of databases that a node has lost
 * @param listeners the further listeners of a broker, by its number
 */
public record StackBuilder(
        DataFolder data,
        StackFiles files,
        ServerSettings settings,
        ToIntFunction<String> ports,
        Map<String, MariaDbServer.Passwords> passwords,
        ToIntFunction<String> losses,
        IntFunction<List<KafkaListener>> listeners) {

    /** The stack for the nodes with these codes. */
    public Stack build(List<String> nodes) {
        Map<String, Database> databases = new LinkedHashMap<>();
        nodes.forEach(node -> databases.put(node, database(node)));
        return new Stack(databases, broker(nodes), search(), CertificateAuthority.of(data));
    }

    private Database database(String node) {
        String name = "mariadb-" + node;
        String url = "mysql." + node + ".url";
        return settings.get(url)
                .<Database>map(value -> new ExternalDatabase(name, access(node, value), ServerSettings.label(url)))
                .orElseGet(() -> new MariaDbServer(
                        name, data, files, ports.applyAsInt(name), passwords(node), losses.applyAsInt(node)));
    }

    private DatabaseAccess access(String node, String url) {
        return new DatabaseAccess(
                url, required("mysql." + node + ".username"), required("mysql." + node + ".password"));
    }

    private Broker broker(List<String> nodes) {
        return settings.get("kafka.brokers")
                .<Broker>map(value -> new ExternalBroker(value, ServerSettings.label("kafka.brokers")))
                .orElseGet(() -> cluster(nodes));
    }

    private Broker cluster(List<String> nodes) {
        List<KafkaSeat.Ports> all = IntStream.rangeClosed(1, settings.kafkaServers())
                .mapToObj(KafkaSeat::name)
                .map(name -> new KafkaSeat.Ports(ports.applyAsInt(name), ports.applyAsInt(name + "-controller")))
                .toList();
        List<KafkaBroker> members = IntStream.rangeClosed(1, all.size())
                .mapToObj(number -> new KafkaSeat(number, all, listeners.apply(number)))
                .map(seat -> new KafkaBroker(data, files, seat))
                .toList();
        return new KafkaCluster(members, nodes);
    }

    private Search search() {
        return settings.get("elasticsearch.uris")
                .<Search>map(
                        value -> new ExternalSearch(value, ServerSettings.label("elasticsearch.uris"), searchAccess()))
                .orElseGet(() -> new ElasticsearchServer(
                        data, files, ports.applyAsInt("elasticsearch"), ports.applyAsInt("elasticsearch-transport")));
    }

    private Optional<SearchAccess> searchAccess() {
        return settings.get("elasticsearch.username").map(username -> {
            Path authority = Path.of(required("elasticsearch.authority"));
            return new SearchAccess(username, required("elasticsearch.password"), new TrustStore(authority, authority));
        });
    }

    private MariaDbServer.Passwords passwords(String node) {
        return Optional.ofNullable(passwords.get(node))
                .orElseThrow(() -> new LaunchFailure("No passwords are kept for the database of node " + node + "."));
    }

    private String required(String property) {
        return settings.get(property)
                .orElseThrow(() -> new LaunchFailure("The setting " + ServerSettings.label(property) + " is missing."));
    }
}
