package org.yiwang.staff.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.json.Json;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.division.DivisionCode;
import org.yiwang.staff.StaffMember;
import org.yiwang.staff.StaffStore;

@Repository
class MyBatisStaff implements StaffStore {

    private final StaffMapper mapper;

    MyBatisStaff(StaffMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<StaffMember> find(String id) {
        return read(mapper.find(id));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StaffMember> lock(String id) {
        return read(mapper.lock(id));
    }

    @Override
    public Page<StaffMember> page(@Nullable DivisionCode node, PageRequest page) {
        String code = node == null ? null : node.value();
        List<StaffMember> rows = mapper.page(code, page.size(), page.offset()).stream()
                .map(MyBatisStaff::member)
                .toList();
        return new Page<>(rows, mapper.count(code), page.number(), page.size());
    }

    @Override
    public List<StaffMember> concerning(DivisionCode node) {
        return mapper.concerning(node.value()).stream()
                .map(known -> member(known.body()).seenFrom(node, known.username()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean reserveUsername(DivisionCode node, String username, String id) {
        mapper.reserveUsername(node.value(), username, id);
        return mapper.ownerOf(node.value(), username).equals(id);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(StaffMember member) {
        mapper.save(new StaffMapper.Row(
                member.id(), member.version(), member.node().value(), member.displayName(), Json.write(member)));
    }

    private static Optional<StaffMember> read(@Nullable String body) {
        return Optional.ofNullable(body).map(MyBatisStaff::member);
    }

    private static StaffMember member(String body) {
        return Json.read(body, StaffMember.class);
    }
}
