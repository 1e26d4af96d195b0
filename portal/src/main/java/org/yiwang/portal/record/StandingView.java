package org.yiwang.portal.record;

import org.yiwang.supervision.Light;

/** The time status of a matter in a list: the light, and a sentence such as 还剩 2 个工作日. */
public record StandingView(Light light, String lightName, String sentence) {

    /** The light's badge. */
    public String tone() {
        return switch (light) {
            case GREEN -> "badge-good";
            case WARNING -> "badge-warn";
            case YELLOW -> "badge-yellow";
            case RED -> "badge-bad";
            case PAUSED, UNKNOWN -> "";
        };
    }

    /** Whether the page names the light. */
    public boolean isNotable() {
        return light != Light.GREEN;
    }
}
