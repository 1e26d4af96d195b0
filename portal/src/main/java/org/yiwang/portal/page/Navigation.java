package org.yiwang.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** The menu, by the user's duties. */
@Component
class Navigation {

    /** Builds the menu of {@code actor} (a guest if null) on the page at {@code path}. */
    List<Site.Link> of(@Nullable Actor actor, String path) {
        List<Entry> entries = entries(actor);
        String here = here(entries, path);
        return entries.stream()
                .map(entry -> new Site.Link(
                        entry.path(), entry.textKey(), entry.path().equals(here)))
                .toList();
    }

    private record Entry(String path, String textKey) {}

    private static List<Entry> entries(@Nullable Actor actor) {
        if (actor == null) {
            return List.of(
                    new Entry("/items", "menu.items"),
                    new Entry("/login", "menu.signIn"),
                    new Entry("/register", "menu.register"));
        }
        return actor.isStaff()
                ? staff(actor)
                : List.of(
                        new Entry("/items", "menu.items"),
                        new Entry("/applications", "menu.mine"),
                        new Entry("/appointments", "menu.appointments"));
    }

    private static List<Entry> staff(Actor actor) {
        List<Entry> entries = new ArrayList<>();
        if (actor.has(Duty.CLERK)) {
            entries.add(new Entry("/workbench", "menu.todo"));
            entries.add(new Entry("/workbench/intake", "menu.intake"));
            entries.add(new Entry("/workbench/appointments", "menu.appointmentsToday"));
            entries.add(new Entry("/workbench/applications", "menu.all"));
        }
        if (actor.has(Duty.DIRECTOR) && !actor.has(Duty.CLERK)) {
            entries.add(new Entry("/workbench/applications", "menu.all"));
        }
        entries.add(new Entry("/people", "menu.people"));
        if (actor.has(Duty.DIRECTOR)) {
            entries.add(new Entry("/notice-violations", "menu.violations"));
            entries.add(new Entry("/centre/items", "menu.centreItems"));
            entries.add(new Entry("/centre/hours", "menu.centreHours"));
        }
        entries.addAll(administration(actor));
        entries.addAll(watching(actor));
        if (Stream.of(Duty.AUDITOR, Duty.ADMINISTRATOR, Duty.DIRECTOR).anyMatch(actor::has)) {
            entries.add(new Entry("/audit", "menu.audit"));
        }
        entries.add(new Entry("/items", "menu.items"));
        return entries;
    }

    private static List<Entry> administration(Actor actor) {
        List<Entry> entries = new ArrayList<>();
        if (actor.has(Duty.ADMINISTRATOR)) {
            entries.add(new Entry("/catalogue", "menu.catalogue"));
            entries.add(new Entry("/delegations", "menu.delegations"));
            entries.add(new Entry("/staff", "menu.staff"));
            entries.add(new Entry("/calendar", "menu.calendar"));
            entries.add(new Entry("/imports", "menu.imports"));
            entries.add(new Entry("/call-ins", "menu.callIns"));
        }
        return entries;
    }

    private static List<Entry> watching(Actor actor) {
        List<Entry> entries = new ArrayList<>();
        if (actor.has(Duty.AUDITOR)) {
            entries.add(new Entry("/search", "menu.search"));
        }
        if (actor.has(Duty.AUDITOR) || actor.has(Duty.ADMINISTRATOR)) {
            entries.add(new Entry("/unauthorised-acts", "menu.unauthorised"));
            if (!actor.has(Duty.DIRECTOR)) {
                entries.add(new Entry("/notice-violations", "menu.violations"));
            }
        }
        if (actor.has(Duty.OPERATOR) || actor.has(Duty.ADMINISTRATOR)) {
            entries.add(new Entry("/links", "menu.links"));
            entries.add(new Entry("/set-aside", "menu.setAside"));
        }
        return entries;
    }

    /** The entry for that very page, else the nearest above it: a case is below the to-do list. */
    private static String here(List<Entry> entries, String path) {
        List<String> paths = entries.stream().map(Entry::path).toList();
        return paths.contains(path)
                ? path
                : paths.stream()
                        .filter(entry -> path.startsWith(entry + "/"))
                        .findFirst()
                        .orElse("");
    }
}
