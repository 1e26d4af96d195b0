package org.yiwang.portal.record;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.page.Trail;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListParameters;
import org.yiwang.worklist.ListQueries;
import org.yiwang.worklist.ListQuery;
import org.yiwang.worklist.Worklists;

/** Draws lists of applications with their filters. Reports invalid conditions and shows the list without them. */
@Component
public class ListPages {

    private final Worklists worklists;
    private final ListQueries queries;
    private final ApplicationRows rows;
    private final Divisions divisions;
    private final ThisNode node;
    private final PortalTexts texts;

    ListPages(
            Worklists worklists,
            ListQueries queries,
            ApplicationRows rows,
            Divisions divisions,
            ThisNode node,
            PortalTexts texts) {
        this.worklists = worklists;
        this.queries = queries;
        this.rows = rows;
        this.divisions = divisions;
        this.node = node;
        this.texts = texts;
    }

    /** Puts the list as {@code list} into the model, and the invalid conditions as {@code errors}. */
    public void show(Box box, String path, ListParameters asked, int number, Actor reader, Model model) {
        ListQuery query = read(box, asked, model);
        Page<ApplicationRow> found = rows.of(worklists.find(query, PageRequest.of(number), reader));
        Trail trail = Trail.of(found, path, asked.given());
        model.addAttribute("list", new ListPage(path, asked, query.order(), found, trail, relatives()));
    }

    private ListQuery read(Box box, ListParameters asked, Model model) {
        try {
            return queries.read(box, asked);
        } catch (Refused refused) {
            model.addAttribute("errors", texts.errors(refused.refusals()));
            return ListQuery.of(box);
        }
    }

    /** The nodes that a clerk here is likely to filter by: this one, those above, those directly below. */
    private List<String> relatives() {
        DivisionCode here = node.code();
        Stream<DivisionCode> below = divisions.all().stream()
                .map(Division::code)
                .filter(code -> code.ancestors().stream().limit(1).anyMatch(here::equals));
        return Stream.of(Stream.of(here), here.ancestors().stream(), below)
                .flatMap(codes -> codes)
                .map(divisions::nameOf)
                .distinct()
                .toList();
    }
}
