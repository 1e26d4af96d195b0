package org.yiwang.request.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.evidence.OlderForms;
import org.yiwang.base.json.Json;
import org.yiwang.base.persistence.Utc;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.request.ApplicantRequest;
import org.yiwang.request.FiledRequest;
import org.yiwang.request.FiledRequest.RequestState;
import org.yiwang.request.RequestAnswer;
import org.yiwang.request.Requests;

@Repository
class MyBatisRequests implements Requests {

    private final RequestMapper mapper;
    private final ThisNode node;

    MyBatisRequests(RequestMapper mapper, ThisNode node) {
        this.mapper = mapper;
        this.node = node;
    }

    @Override
    public Optional<FiledRequest> find(ApplicationNo no, String id) {
        return Optional.ofNullable(mapper.find(no.value(), id)).map(MyBatisRequests::read);
    }

    @Override
    public List<FiledRequest> of(ApplicationNo no) {
        return mapper.of(no.value()).stream().map(MyBatisRequests::read).toList();
    }

    @Override
    public List<FiledRequest> unanswered() {
        return mapper.unanswered(node.code().value()).stream()
                .map(MyBatisRequests::read)
                .toList();
    }

    @Override
    public Map<String, Long> countOpenByHolder() {
        return mapper.countOpenByHolder().stream()
                .collect(Collectors.toMap(RequestMapper.AtHolder::holder, RequestMapper.AtHolder::requests));
    }

    @Override
    public List<FiledRequest> kept() {
        return mapper.kept().stream().map(MyBatisRequests::read).toList();
    }

    @Override
    public Set<ApplicationNo> awaited() {
        return mapper.awaited().stream().map(ApplicationNo::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(FiledRequest filed) {
        ApplicantRequest request = filed.request();
        mapper.put(new RequestMapper.Row(
                request.no().value(),
                request.id(),
                filed.standing().name(),
                request.origin().value(),
                filed.holder().value(),
                filed.epoch(),
                Utc.of(request.madeAt()),
                Json.write(request),
                filed.answer() == null ? null : Json.write(filed.answer())));
    }

    private static FiledRequest read(RequestMapper.Row row) {
        return new FiledRequest(
                Json.read(OlderForms.evidence(row.body(), "materials"), ApplicantRequest.class),
                RequestState.valueOf(row.standing()),
                new DivisionCode(row.holder()),
                row.epoch(),
                row.answer() == null ? null : Json.read(row.answer(), RequestAnswer.class));
    }
}
