package org.yiwang.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.history.IssuedDocument.Fact;

/** Collects facts in their order; ignores blank ones. */
public final class FactSheet {

    private final List<Fact> facts = new ArrayList<>();

    public FactSheet add(String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(name, text.strip()));
        }
        return this;
    }

    public FactSheet each(String name, Collection<String> texts) {
        texts.forEach(text -> add(name, text));
        return this;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }
}
