package org.yiwang.sync.watch;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yiwang.replication.link.Remark;
import org.yiwang.replication.link.RemarkText;
import org.yiwang.sync.traffic.Remarks;

/** Words the remarks of all components, the heaviest first. */
@Component
class RemarkTexts {

    private final List<Remarks> sources;
    private final MessageSource messages;

    RemarkTexts(List<Remarks> sources, MessageSource messages) {
        this.sources = List.copyOf(sources);
        this.messages = messages;
    }

    List<RemarkText> all() {
        return sources.stream()
                .flatMap(source -> source.remarks().stream())
                .sorted((one, other) -> other.weight().compareTo(one.weight()))
                .map(this::text)
                .toList();
    }

    private RemarkText text(Remark remark) {
        String text = messages.getMessage(
                "remark." + remark.code(), remark.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
        return new RemarkText(remark.weight(), remark.code(), text, remark.since());
    }
}
