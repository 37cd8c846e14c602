package nl.opvolgmonitor.domain.register;

import java.util.List;

/** Every quote with the text it was taken from, document by document; of drafts too. */
public interface Proof {

    /** The documents from which anything is quoted. */
    List<Key> documents();

    /** The raw text of a document; empty when it has none. */
    String text(Key document);

    List<Evidence> quotesOf(Key document);
}
