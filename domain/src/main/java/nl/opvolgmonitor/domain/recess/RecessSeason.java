package nl.opvolgmonitor.domain.recess;

import java.time.MonthDay;
import java.util.List;

/** The recesses of a parliamentary year, by the names that letters give them. */
public enum RecessSeason {
    SPRING("SPRING_RECESS", 2, 15),
    MAY("MAY_RECESS", 4, 25),
    SUMMER("SUMMER_RECESS", 7, 5),
    AUTUMN("AUTUMN_RECESS", 10, 15),
    CHRISTMAS("CHRISTMAS_RECESS", 12, 20),
    ELECTION("ELECTION_RECESS", 12, 31);

    private final String code;
    private final MonthDay usual;

    RecessSeason(String code, int month, int day) {
        this.code = code;
        this.usual = MonthDay.of(month, day);
    }

    /** The middle of the code of an event: SUMMER_RECESS in TK_SUMMER_RECESS_2021. */
    public String code() {
        return code;
    }

    /** Around which day it begins. Tells which year is meant, and never a date. */
    public MonthDay usual() {
        return usual;
    }

    /** The usual name in Dutch. */
    public String word() {
        return names().getFirst();
    }

    public List<String> names() {
        return switch (this) {
            case SPRING -> List.of("voorjaarsreces", "krokusreces");
            case MAY -> List.of("meireces");
            case SUMMER -> List.of("zomerreces");
            case AUTUMN -> List.of("herfstreces");
            case CHRISTMAS -> List.of("kerstreces", "winterreces");
            case ELECTION -> List.of("verkiezingsreces");
        };
    }
}
