package org.yiwang.portal.people;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 去向牌: shows where each person is, in the hall and to everybody. Refreshes itself. */
@Controller
class BoardPages {

    private final People people;

    BoardPages(People people) {
        this.people = people;
    }

    @GetMapping("/board")
    String board(Model model) {
        model.addAttribute("people", people.ofTheHall());
        return "board";
    }
}
