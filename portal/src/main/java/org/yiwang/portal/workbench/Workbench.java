package org.yiwang.portal.workbench;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.record.ListPages;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListParameters;

/** A clerk's lists: the to-do list for the posts held, and all applications known to this node. */
@Controller
class Workbench {

    private final ListPages lists;

    Workbench(ListPages lists) {
        this.lists = lists;
    }

    @GetMapping("/workbench")
    String todo(
            ListParameters asked,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @AuthenticationPrincipal SignedInUser me,
            Model model) {
        lists.show(Box.TODO, "/workbench", asked, number, me.actor(), model);
        return list("todo", me, model);
    }

    @GetMapping("/workbench/applications")
    String all(
            ListParameters asked,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @AuthenticationPrincipal SignedInUser me,
            Model model) {
        lists.show(Box.ALL, "/workbench/applications", asked, number, me.actor(), model);
        return list("all", me, model);
    }

    private static String list(String box, SignedInUser me, Model model) {
        model.addAttribute("box", box);
        model.addAttribute("posts", me.actor().served().stream().sorted().toList());
        return "workbench";
    }
}
