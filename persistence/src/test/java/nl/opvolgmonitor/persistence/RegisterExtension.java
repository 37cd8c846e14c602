package nl.opvolgmonitor.persistence;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test class that asks for a {@link TestRegister} one of its own, closed after its last test. */
public final class RegisterExtension implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(RegisterExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestRegister.class;
    }

    @Override
    public TestRegister resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return storeOfClass(context).getOrComputeIfAbsent("register", key -> new TestRegister(), TestRegister.class);
    }

    private static ExtensionContext.Store storeOfClass(ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            return context.getStore(OURS);
        }
        return storeOfClass(context.getParent().orElseThrow());
    }
}
