package org.yiwang.infra.stack.server;

import org.yiwang.infra.process.LaunchFailure;

/** A server that runs elsewhere: the launcher only checks that it answers. */
public abstract class RunningElsewhere implements StackServer {
    private final String name;
    private final String address;
    private final String setting;

    protected RunningElsewhere(String name, String address, String setting) {
        this.name = name;
        this.address = address;
        this.setting = setting;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        if (!running()) {
            throw new LaunchFailure("Nothing answers as " + name + " at " + address + "; start that server, or correct "
                    + setting + ", or leave the setting out to have one started here.");
        }
    }

    @Override
    public void stop() {
        // Not ours.
    }

    @Override
    public void kill() {
        // Not ours.
    }
}
