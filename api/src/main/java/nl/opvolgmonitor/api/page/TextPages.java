package nl.opvolgmonitor.api.page;

import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.ui.about.FixedText;

/** The pages of fixed text. */
@Factory
final class TextPages {

    @Singleton
    @Named("over")
    Section about() {
        return new TextPage("over");
    }

    @Singleton
    @Named("toegankelijkheid")
    Section accessibility() {
        return new TextPage("toegankelijkheid");
    }

    @Singleton
    @Named("privacy")
    Section privacy() {
        return new TextPage("privacy");
    }

    private record TextPage(String name) implements Section {

        @Override
        public HttpResponse<String> show(Visit visit, String rest) {
            Section.hasNothingBelow(visit, rest);
            return visit.show("page/text.jte", FixedText.of(visit.site(), name));
        }
    }
}
