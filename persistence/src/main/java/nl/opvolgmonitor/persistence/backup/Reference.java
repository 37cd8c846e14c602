package nl.opvolgmonitor.persistence.backup;

/** That rows of one table refer to rows of another. */
record Reference(String child, String parent) {

    boolean isToItself() {
        return child.equals(parent);
    }
}
