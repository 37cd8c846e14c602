package nl.opvolgmonitor.ui.about;

import org.jspecify.annotations.Nullable;

/** Where to turn: an address as mailto: or https:, null when none was set; and whether there is a page for who found a leak. */
public record Contact(@Nullable String address, boolean security) {

    /** The address as people read it. */
    public String words() {
        return address == null ? "" : address.replaceFirst("^(mailto:|https://)", "");
    }
}
