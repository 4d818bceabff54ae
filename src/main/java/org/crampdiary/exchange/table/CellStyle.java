package org.crampdiary.exchange.table;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a table are written. Null is not known, which is asked wherever it matters.
 *
 * @param twelveHour whether times are of a clock with a.m. and p.m.: one without either is refused
 * @param zone where the times were read off; null for that of this computer
 */
public record CellStyle(
        @Nullable DateOrder dates,
        @Nullable DateMeans dateMeans,
        boolean twelveHour,
        @Nullable DecimalSign decimal,
        @Nullable ZoneId zone) {

    public CellStyle with(@Nullable DateOrder order) {
        return new CellStyle(order, dateMeans, twelveHour, decimal, zone);
    }

    public CellStyle with(@Nullable DateMeans means) {
        return new CellStyle(dates, means, twelveHour, decimal, zone);
    }

    CellStyle withTwelveHour(boolean twelve) {
        return new CellStyle(dates, dateMeans, twelve, decimal, zone);
    }

    public CellStyle with(@Nullable DecimalSign sign) {
        return new CellStyle(dates, dateMeans, twelveHour, sign, zone);
    }
}
