package vn.motcua.metrics;

import java.util.Objects;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one house of this JVM; it is closed after the last of them. */
public final class TestHouse implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return Objects.requireNonNull(test.getRoot()
            .getStore(ExtensionContext.Namespace.create(TestHouse.class))
            .computeIfAbsent(House.class, (key) -> new House(), House.class));
    }

}
