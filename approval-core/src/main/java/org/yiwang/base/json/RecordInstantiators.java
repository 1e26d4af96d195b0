package org.yiwang.base.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/**
 * Creates records by a prepared method handle. Jackson prepares its handle anew with every call, which takes a third of
 * the time of reading an application.
 */
final class RecordInstantiators extends ValueInstantiators.Base {

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator usual) {
        return usual.getClass() == StdValueInstantiator.class
                        && usual.getWithArgsCreator() != null
                        && usual.getWithArgsCreator().getAnnotated() instanceof Constructor<?> constructor
                        && constructor.getDeclaringClass().isRecord()
                ? new Ready((StdValueInstantiator) usual, constructor)
                : usual;
    }

    private static final class Ready extends StdValueInstantiator {

        private final MethodHandle maker;

        Ready(StdValueInstantiator usual, Constructor<?> constructor) {
            super(usual);
            maker = handle(constructor);
        }

        private static MethodHandle handle(Constructor<?> constructor) {
            try {
                constructor.setAccessible(true);
                return MethodHandles.lookup()
                        .unreflectConstructor(constructor)
                        .asSpreader(Object[].class, constructor.getParameterCount())
                        .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("Jackson could not make it either", e);
            }
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
            try {
                return maker.invokeExact(arguments);
            } catch (Exception e) {
                return context.handleInstantiationProblem(getValueClass(), arguments, rewrapCtorProblem(context, e));
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("A constructor throws nothing else", e);
            }
        }
    }
}
