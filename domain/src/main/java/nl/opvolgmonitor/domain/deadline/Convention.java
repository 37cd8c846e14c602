package nl.opvolgmonitor.domain.deadline;

/** What we agreed that loose words mean. A change of a convention gets a new version. */
enum Convention {
    START("begin = eerste kwartaal"),
    MIDDLE("medio = tweede en derde kwartaal"),
    END("eind = laatste kwartaal"),
    START_OF_MONTH("begin = eerste tien dagen van de maand"),
    MIDDLE_OF_MONTH("medio = elfde tot en met twintigste van de maand"),
    END_OF_MONTH("eind = vanaf de eenentwintigste van de maand"),
    SPRING("voorjaar = maart tot en met mei"),
    SUMMER("zomer = juni tot en met augustus"),
    AUTUMN("najaar = september tot en met november"),
    WINTER("winter = december tot en met februari"),
    SCHOOL_YEAR("schooljaar = 1 augustus tot en met 31 juli; begin en eind = drie maanden"),
    BEFORE_SUMMER("de zomer = het zomerreces"),
    BEFORE_CHRISTMAS("kerst = het kerstreces"),
    PRINSJESDAG("Prinsjesdag = derde dinsdag van september"),
    NEXT_RECESS("het reces = het eerstvolgende reces"),
    YEAR_AHEAD("komend = gerekend vanaf het document"),
    REVIEW("zonder einde, te bekijken na zes maanden"),
    WORKING_DAYS("werkdagen = maandag tot en met vrijdag, feestdagen niet afgetrokken");

    static final int VERSION = 1;

    private final String sentence;

    Convention(String sentence) {
        this.sentence = sentence;
    }

    /** As a reading says it. */
    String said() {
        return "conventie v%d: %s".formatted(VERSION, sentence);
    }
}
