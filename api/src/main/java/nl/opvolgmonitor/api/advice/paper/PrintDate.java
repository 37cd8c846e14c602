package nl.opvolgmonitor.api.advice.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The only day that a print tells, so that printing it again gives the same bytes. */
record PrintDate(LocalDate day) {

    void on(PDDocument print) throws IOException {
        print.getDocumentInformation().setCreationDate(midnight());
        print.getDocumentInformation().setModificationDate(midnight());
        print.setDocumentId(day.toEpochDay());
    }

    private Calendar midnight() {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }
}
