package org.yiwang.sync.record;

import java.util.List;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.base.json.Json;
import org.yiwang.catalogue.JointItem;
import org.yiwang.delegation.Delegation;
import org.yiwang.division.Division;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.request.ApplicantRequest;
import org.yiwang.request.RequestAnswer;
import org.yiwang.staff.StaffMember;

/**
 * One thing to tell other nodes, whole: {@code key} keeps the order of what is about the same thing, {@code version}
 * tells newer from older, {@code epoch} is that of custody (0 where nothing is held).
 */
public record ReplicationRecord(RecordName kind, String key, long version, int epoch, String payload) {

    public static ReplicationRecord of(Application application, ApplicationJson json) {
        return new ReplicationRecord(
                RecordKinds.APPLICATION,
                application.no().value(),
                application.version(),
                application.custody().epoch(),
                json.write(application));
    }

    public static <T> ReplicationRecord of(ReplicatedKind<T> kind, T value) {
        return new ReplicationRecord(
                kind.name(), kind.key(value), kind.version(value), kind.epoch(value), kind.write(value));
    }

    /** A request for the holder; {@code epoch} is that of the custody by which it holds the application. */
    public static ReplicationRecord of(ApplicantRequest request, int epoch) {
        return new ReplicationRecord(RecordKinds.REQUEST, request.no().value(), 1, epoch, Json.write(request));
    }

    public static ReplicationRecord of(RequestAnswer answer) {
        return new ReplicationRecord(RecordKinds.REQUEST_ANSWER, answer.no().value(), 1, 0, Json.write(answer));
    }

    public static ReplicationRecord of(JointItem item) {
        return new ReplicationRecord(RecordKinds.JOINT_ITEM, item.code(), item.version(), 0, Json.write(item));
    }

    public static ReplicationRecord of(Delegation delegation) {
        return new ReplicationRecord(
                RecordKinds.DELEGATION, delegation.id(), delegation.version(), 0, Json.write(delegation));
    }

    public static ReplicationRecord of(StaffMember member) {
        return new ReplicationRecord(RecordKinds.STAFF, member.id(), member.version(), 0, Json.write(member));
    }

    /** Some divisions; {@code version} is the time of telling, for divisions have no version of their own. */
    public static ReplicationRecord of(List<Division> divisions, long version) {
        return new ReplicationRecord(
                RecordKinds.DIVISIONS, "divisions", version, 0, Json.write(new DivisionList(divisions)));
    }
}
