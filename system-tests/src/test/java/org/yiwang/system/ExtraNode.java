package org.yiwang.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.yiwang.infra.network.Network;

/** Gives tests the community that joined the shared network: one for all of them. */
public final class ExtraNode implements ParameterResolver {
    private static final RunningNetwork SHARED = new RunningNetwork();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == JoinedCommunity.class;
    }

    @Override
    public JoinedCommunity resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Network network = SHARED.resolveParameter(parameter, context);
        return context.getRoot()
                .getStore(Namespace.create(ExtraNode.class))
                .computeIfAbsent(JoinedCommunity.CODE, code -> JoinedCommunity.of(network), JoinedCommunity.class);
    }
}
