package org.yiwang.staff;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.division.DivisionCode;

/** The staff records of the county. */
public interface StaffStore {

    Optional<StaffMember> find(String id);

    /** Finds one and keeps others from changing it until the caller's transaction ends. */
    Optional<StaffMember> lock(String id);

    /** A page of those who work at {@code node} (anywhere when null) or did last, by node and name. */
    Page<StaffMember> page(@Nullable DivisionCode node, PageRequest page);

    /**
     * The records that {@code node} must have: of people who work or last worked there, and of those who moved
     * elsewhere.
     */
    List<StaffMember> concerning(DivisionCode node);

    /** Reserves a username at a node for somebody, forever; false when it is, or was, somebody else's. */
    boolean reserveUsername(DivisionCode node, String username, String id);

    /** Stores the newest version, in the caller's transaction. */
    void save(StaffMember member);
}
