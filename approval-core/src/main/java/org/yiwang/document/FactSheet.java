package org.yiwang.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.IssuedDocument.Fact;

/** Collects facts in their order; ignores blank ones. */
final class FactSheet {

    private final List<Fact> facts = new ArrayList<>();

    FactSheet add(String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(name, text.strip()));
        }
        return this;
    }

    FactSheet each(String name, Collection<String> texts) {
        texts.forEach(text -> add(name, text));
        return this;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }
}
