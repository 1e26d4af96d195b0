package org.yiwang.portal.setaside;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.Disclosed;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Step;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.portal.page.PortalTexts;

/** Compares an application that was set aside with the one in force, in words, as its reader may see them. */
@Component
class Divergence {

    private static final int SHOWN_OF_A_HASH = 12;

    private final ActionNames names;
    private final Divisions divisions;
    private final Disclosure disclosure;
    private final PortalTexts texts;

    Divergence(ActionNames names, Divisions divisions, Disclosure disclosure, PortalTexts texts) {
        this.names = names;
        this.divisions = divisions;
        this.disclosure = disclosure;
        this.texts = texts;
    }

    /** One difference: the value in force, and the one set aside. */
    record Line(String name, @Nullable String stands, @Nullable String aside) {}

    List<Line> between(@Nullable Application standing, Application aside, Actor reader) {
        Map<String, String> stands = standing == null ? Map.of() : facts(standing, reader);
        Map<String, String> other = facts(aside, reader);
        Set<String> all = new LinkedHashSet<>(stands.keySet());
        all.addAll(other.keySet());
        return all.stream()
                .filter(name -> !Objects.equals(stands.get(name), other.get(name)))
                .map(name -> new Line(name, stands.get(name), other.get(name)))
                .toList();
    }

    /** The history entries of the one set aside that the one in force lacks. */
    List<HistoryEntry> doneBeside(@Nullable Application standing, Application aside, Actor reader) {
        List<HistoryEntry> seen = disclosure.of(aside, reader).history();
        Set<HistoryEntry> known = standing == null ? Set.of() : Set.copyOf(standing.history());
        return IntStream.range(0, aside.history().size())
                .filter(at -> !known.contains(aside.history().get(at)))
                .mapToObj(seen::get)
                .toList();
    }

    private Map<String, String> facts(Application application, Actor reader) {
        Disclosed seen = disclosure.of(application, reader);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.of("setAside.state"), names.of(application.state()));
        facts.put(texts.of("setAside.step"), application.step().map(Step::name).orElse("—"));
        facts.put(
                texts.of("setAside.holder"),
                divisions.nameOf(application.custody().holder()));
        facts.put(texts.of("setAside.version"), String.valueOf(application.version()));
        seen.form().forEach((field, value) -> facts.put(label(application, field), value));
        facts.putAll(seen.materials().stream()
                .collect(Collectors.toMap(SubmittedMaterial::name, Divergence::file, (a, b) -> b, LinkedHashMap::new)));
        return facts;
    }

    private static String label(Application application, String field) {
        return application.item().fields().stream()
                .filter(each -> each.name().equals(field))
                .findFirst()
                .map(FormField::label)
                .orElse(field);
    }

    private static String file(SubmittedMaterial material) {
        return material.files()
                .map(file -> file.sha256().substring(0, SHOWN_OF_A_HASH))
                .collect(Collectors.joining("\u3001"));
    }
}
