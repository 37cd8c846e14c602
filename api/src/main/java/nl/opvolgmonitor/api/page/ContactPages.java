package nl.opvolgmonitor.api.page;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.ui.about.Contact;
import org.jspecify.annotations.Nullable;

/** Where to report an error. Only addresses that were set for it: an address that nobody reads is worse than none. */
@Singleton
final class ContactPages implements Section {

    private final Contact contact;

    ContactPages(
            @Nullable @Property(name = "opvolgmonitor.contact") String address,
            @Nullable @Property(name = SecurityText.CONTACT) String security) {
        contact = new Contact(address, security != null);
    }

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        Section.hasNothingBelow(visit, rest);
        return visit.show("page/contact.jte", contact);
    }
}
