package org.yiwang.application.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.HolderIndex;
import org.yiwang.application.replica.Arrival;
import org.yiwang.application.replica.BulkApplications;
import org.yiwang.application.replica.KnownVersion;
import org.yiwang.application.replica.StoredBody;
import org.yiwang.base.persistence.BulkWriter;
import org.yiwang.base.persistence.PaddedKeys;
import org.yiwang.division.DivisionCode;

@Repository
class MyBatisBulkApplications implements BulkApplications {

    private final ApplicationMapper mapper;
    private final BulkWriter writer;
    private final HolderIndex index;

    MyBatisBulkApplications(ApplicationMapper mapper, BulkWriter writer, HolderIndex index) {
        this.mapper = mapper;
        this.writer = writer;
        this.index = index;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<ApplicationNo, KnownVersion> lock(Collection<ApplicationNo> nos) {
        if (nos.isEmpty()) {
            return Map.of();
        }
        return mapper.lockVersions(PaddedKeys.of(values(nos))).stream()
                .map(MyBatisBulkApplications::known)
                .collect(Collectors.toMap(KnownVersion::no, Function.identity()));
    }

    private static KnownVersion known(ApplicationMapper.VersionRow row) {
        return new KnownVersion(
                new ApplicationNo(row.no()),
                new DivisionCode(row.place()),
                new DivisionCode(row.holder()),
                row.epoch(),
                row.version(),
                CallIns.read(row.recalls()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(List<Arrival> arrivals) {
        List<ApplicationRow> rows =
                arrivals.stream().map(MyBatisBulkApplications::row).toList();
        boolean allNew = writer.write(ApplicationMapper.class, "upsert", rows) == rows.size();
        List<Application> applications =
                arrivals.stream().map(Arrival::application).toList();
        applications.stream().flatMap(PlacedRow::of).forEach(mapper::insertPlaced);
        index.followAll(applications, allNew);
    }

    @Override
    public List<StoredBody> bodiesFrom(String prefix, String after, int most) {
        // Numbers are digits and hyphens: the colon sorts behind all of them.
        return bodies(mapper.bodiesFrom(after.isEmpty() ? prefix : after, prefix + ":", most));
    }

    @Override
    public List<StoredBody> bodiesFromElsewhere(DivisionCode node, String after, int most) {
        List<String> held = index.heldBy(node.value(), node.prefix(), after, most);
        List<String> placed = mapper.placedIn(node.value(), node.last(), node.prefix() + "%", after, most);
        List<String> nos = Stream.concat(held.stream(), placed.stream())
                .distinct()
                .sorted()
                .limit(most)
                .toList();
        return nos.isEmpty() ? List.of() : bodies(mapper.bodies(PaddedKeys.of(nos)));
    }

    private static List<StoredBody> bodies(List<ApplicationMapper.BodyRow> rows) {
        return rows.stream()
                .map(row -> new StoredBody(new ApplicationNo(row.no()), row.body()))
                .toList();
    }

    private static List<String> values(Collection<ApplicationNo> nos) {
        return nos.stream().map(ApplicationNo::value).toList();
    }

    private static ApplicationRow row(Arrival arrival) {
        return ApplicationRow.of(arrival.application(), arrival.body());
    }
}
