package nl.opvolgmonitor.api.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Office Open XML spreadsheet (ISO/IEC 29500). Texts are texts there, whatever they begin with. */
final class ExcelWriting implements TableWriter {

    /** As many rows as are held before they are written. */
    private static final int HELD = 500;

    /** What the format can hold in one cell. */
    private static final int LONGEST = 32_767;

    private static final int COLUMN_WIDTH = 24;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    ExcelWriting(String name, OutputStream out) {
        book = new Workbook(out, "Opvolgmonitor", "1.0");
        sheet = book.newWorksheet(name);
        sheet.freezePane(1, 1);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            widen(column);
            write(column, cells.get(column));
        }
        row++;
        if (row % HELD == 0) {
            sheet.flush();
        }
    }

    private void widen(int column) {
        if (row == 0) {
            sheet.width(column, COLUMN_WIDTH);
        }
    }

    private void write(int column, Cell cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (cell.type()) {
            case TEXT -> sheet.value(row, column, cut(cell.text()));
            case NUMBER -> sheet.value(row, column, new BigDecimal(cell.text()));
            case DAY -> day(column, LocalDate.parse(cell.text()));
        }
    }

    private void day(int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd-mm-yyyy").set();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.close();
    }
}
