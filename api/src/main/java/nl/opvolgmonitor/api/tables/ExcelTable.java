package nl.opvolgmonitor.api.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Office Open XML (ISO/IEC 29500), sheet by sheet. A formula is read as the value it had when the file was saved. */
final class ExcelTable {

    /** What a format of cells has in it, beside words in quotes, when it shows a day. */
    private static final Pattern DAY = Pattern.compile("[dDyYjJ]|m{3,}");

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private ExcelTable() {}

    static void read(Path file, RowSink rows) throws IOException {
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            for (var sheet : book.getSheets().toList()) {
                read(sheet, rows);
            }
        } catch (ExcelReaderException broken) {
            throw TableRefused.broken();
        }
    }

    private static void read(Sheet sheet, RowSink rows) throws IOException {
        try (var stream = sheet.openStream()) {
            for (var row : (Iterable<Row>) stream::iterator) {
                rows.take(read(sheet.getName(), row));
            }
        }
    }

    private static SheetRow read(String sheet, Row row) {
        if (row.getCellCount() > Bounds.COLUMNS) {
            throw Bounds.tooWide(sheet, row.getRowNum());
        }
        var cells = new ArrayList<@Nullable String>();
        for (int place = 0; place < row.getCellCount(); place++) {
            cells.add(row.getOptionalCell(place).map(ExcelTable::text).orElse(null));
        }
        return new SheetRow(sheet, row.getRowNum(), cells);
    }

    private static @Nullable String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case BOOLEAN -> cell.asBoolean() ? "ja" : "nee";
            case NUMBER -> number(cell);
            case FORMULA, STRING, ERROR -> cell.getText();
        };
    }

    private static String number(Cell cell) {
        return isDay(cell)
                ? day(cell)
                : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return cell.getType() == CellType.NUMBER
                && format != null
                && DAY.matcher(WORDS.matcher(format).replaceAll("")).find();
    }

    private static String day(Cell cell) {
        return String.valueOf(cell.asDate().toLocalDate());
    }
}
