package nl.opvolgmonitor.persistence;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test class that asks for a {@link TestDatabase} one of its own, dropped after its last test. */
public final class PostgresExtension implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(PostgresExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return storeOfClass(context).getOrComputeIfAbsent("database", key -> TestDatabase.fresh(), TestDatabase.class);
    }

    private static ExtensionContext.Store storeOfClass(ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            return context.getStore(OURS);
        }
        return storeOfClass(context.getParent().orElseThrow());
    }
}
