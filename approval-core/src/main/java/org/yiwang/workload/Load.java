package org.yiwang.workload;

/** A load: open tasks, those of them that are nearly due (预警) or overdue (黄牌, 红牌), and steps finished this month. */
public record Load(int open, int nearlyDue, int overdue, int done) {

    /** Nothing at all. */
    public static final Load NONE = new Load(0, 0, 0, 0);

    Load plus(Load other) {
        return new Load(open + other.open, nearlyDue + other.nearlyDue, overdue + other.overdue, done + other.done);
    }
}
