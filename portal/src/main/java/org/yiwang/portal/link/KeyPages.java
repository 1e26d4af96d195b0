package org.yiwang.portal.link;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.Divisions;
import org.yiwang.identity.SignedInUser;
import org.yiwang.node.key.NodeKey;
import org.yiwang.node.key.NodeKeyDesk;
import org.yiwang.node.key.OwnKeyDesk;
import org.yiwang.portal.page.PortalTexts;

/** 节点密钥: the keys of all nodes; at the county with the acts on them, at every node with its own registration text. */
@Controller
@RequestMapping("/links/keys")
class KeyPages {

    private static final String LIST = "/links/keys";

    private final NodeKeyDesk desk;
    private final OwnKeyDesk own;
    private final Divisions divisions;
    private final PortalTexts texts;

    KeyPages(NodeKeyDesk desk, OwnKeyDesk own, Divisions divisions, PortalTexts texts) {
        this.desk = desk;
        this.own = own;
        this.divisions = divisions;
        this.texts = texts;
    }

    /** A row of the list. */
    public record Row(NodeKey key, String node) {}

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal SignedInUser me) {
        return page("", List.of(), me);
    }

    @PostMapping
    ModelAndView register(
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        try {
            NodeKey key = desk.register(text, me.actor());
            return done(next, "keys.registered", divisions.nameOf(key.node()));
        } catch (Refused refused) {
            return page(text, refused.refusals(), me);
        }
    }

    @PostMapping("/own")
    ModelAndView renew(RedirectAttributes next, @AuthenticationPrincipal SignedInUser me) {
        own.renew(me.actor());
        return done(next, "keys.renewed");
    }

    @PostMapping("/{id}/retirement")
    ModelAndView retire(@PathVariable String id, RedirectAttributes next, @AuthenticationPrincipal SignedInUser me) {
        try {
            desk.retire(id, me.actor());
            return done(next, "keys.retired", id);
        } catch (Refused refused) {
            return page("", refused.refusals(), me);
        }
    }

    @PostMapping("/{id}/revocation")
    ModelAndView revoke(@PathVariable String id, RedirectAttributes next, @AuthenticationPrincipal SignedInUser me) {
        try {
            desk.revoke(id, me.actor());
            return done(next, "keys.revoked", id);
        } catch (Refused refused) {
            return page("", refused.refusals(), me);
        }
    }

    private ModelAndView done(RedirectAttributes next, String key, Object... arguments) {
        next.addFlashAttribute("done", texts.of(key, arguments));
        return new ModelAndView("redirect:" + LIST);
    }

    private ModelAndView page(String typed, List<Refusal> refusals, SignedInUser me) {
        ModelAndView page = new ModelAndView("keys")
                .addObject(
                        "rows",
                        desk.all(me.actor()).stream()
                                .map(key -> new Row(key, divisions.nameOf(key.node())))
                                .toList())
                .addObject("own", own.texts(me.actor()))
                .addObject("registers", desk.registersHere())
                .addObject("typed", typed)
                .addObject("errors", texts.errors(refusals));
        page.setStatus(
                refusals.isEmpty()
                        ? HttpStatus.OK
                        : HttpStatus.valueOf(refusals.get(0).kind().status()));
        return page;
    }
}
