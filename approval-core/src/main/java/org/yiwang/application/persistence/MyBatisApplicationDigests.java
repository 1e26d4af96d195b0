package org.yiwang.application.persistence;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.replica.ApplicationDigest;
import org.yiwang.application.replica.ApplicationDigests;
import org.yiwang.division.DivisionCode;

@Repository
class MyBatisApplicationDigests implements ApplicationDigests {

    private final DigestMapper mapper;
    private final ApplicationJson json;

    MyBatisApplicationDigests(DigestMapper mapper, ApplicationJson json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public List<Range> ranges(DivisionCode node, int bits, int outerBits, Collection<Integer> within) {
        return mapper.ranges(
                node.value(),
                node.last(),
                ApplicationDigest.BUCKET_BITS - bits,
                ApplicationDigest.BUCKET_BITS - outerBits,
                outerBits == 0 ? List.of() : within);
    }

    @Override
    public List<ApplicationDigest> cases(DivisionCode node, Collection<Integer> buckets) {
        return buckets.isEmpty()
                ? List.of()
                : mapper.cases(node.value(), node.last(), buckets).stream()
                        .map(this::digest)
                        .toList();
    }

    @Override
    public List<ApplicationNo> strays(DivisionCode node, int most) {
        return mapper.strays(node.value(), node.last(), most).stream()
                .map(ApplicationNo::new)
                .toList();
    }

    private ApplicationDigest digest(DigestMapper.Row row) {
        Application application = json.read(row.body());
        return new ApplicationDigest(
                application.no(),
                application.custody().recalls().size(),
                application.custody().epoch(),
                application.version(),
                row.digest());
    }
}
