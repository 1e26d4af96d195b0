package org.yiwang.document.persistence;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ApplicationNo;
import org.yiwang.document.DocumentIndex;

@Repository
class MyBatisDocumentIndex implements DocumentIndex {

    private final DocumentMapper mapper;

    MyBatisDocumentIndex(DocumentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(ApplicationNo no, Collection<String> codes) {
        mapper.note(no.value(), codes);
    }

    @Override
    public Optional<ApplicationNo> find(String code) {
        return Optional.ofNullable(mapper.find(code)).map(ApplicationNo::new);
    }
}
