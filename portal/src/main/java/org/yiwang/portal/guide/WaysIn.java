package org.yiwang.portal.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yiwang.application.submission.IntakeChannels;
import org.yiwang.appointment.Slots;
import org.yiwang.catalogue.Item;
import org.yiwang.identity.SignedInUser;

/** Says on a guide how its reader can begin: whether it is offered here, to apply, by which channels, or book a visit. */
@Component
class WaysIn {

    private final IntakeChannels channels;
    private final Slots slots;
    private final HereView.Wording here;

    WaysIn(IntakeChannels channels, Slots slots, HereView.Wording here) {
        this.channels = channels;
        this.here = here;
        this.slots = slots;
    }

    void add(Item item, @Nullable SignedInUser reader, Model model) {
        boolean staff = reader != null && reader.actor().isStaff();
        model.addAttribute("here", here.of(item));
        model.addAttribute("staff", staff);
        model.addAttribute("channels", reader == null ? List.of() : channels.openTo(reader.actor(), item));
        model.addAttribute("bookable", !staff && slots.any());
    }
}
