package org.yiwang.centre.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.yiwang.base.persistence.Utc;
import org.yiwang.centre.OfferChoice;
import org.yiwang.centre.OfferChoices;

@Repository
class MyBatisOfferChoices implements OfferChoices {

    private final OfferMapper mapper;

    MyBatisOfferChoices(OfferMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<OfferChoice> find(String itemCode) {
        return Optional.ofNullable(mapper.find(itemCode)).map(MyBatisOfferChoices::read);
    }

    @Override
    public List<OfferChoice> all() {
        return mapper.all().stream().map(MyBatisOfferChoices::read).toList();
    }

    @Override
    public void save(OfferChoice choice) {
        mapper.save(new OfferMapper.Row(
                choice.itemCode(), choice.offered(), choice.reason(), choice.changedBy(), Utc.of(choice.changedAt())));
    }

    private static OfferChoice read(OfferMapper.Row row) {
        return new OfferChoice(
                row.itemCode(), row.offered(), row.reason(), row.changedBy(), Utc.instant(row.changedAt()));
    }
}
