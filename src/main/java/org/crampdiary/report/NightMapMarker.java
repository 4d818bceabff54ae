package org.crampdiary.report;

import org.crampdiary.model.Coded;
import org.crampdiary.report.NightMap.Cell;

/** The looks of a night on the map: told apart by shape as well as by colour. */
public enum NightMapMarker implements Coded {
    NONE(0.24),
    UNNUMBERED(0.5),
    ONE(0.5),
    TWO(0.74),
    MORE(0.98),
    MISSING(0.7),
    PAUSED(0.6);

    private final double share;

    NightMapMarker(double share) {
        this.share = share;
    }

    public static NightMapMarker of(Cell cell) {
        return switch (cell.status()) {
            case null -> cell.paused() ? PAUSED : MISSING;
            case NONE -> NONE;
            case CRAMPS ->
                    switch (cell.cramps()) {
                        case 0 -> UNNUMBERED;
                        case 1 -> ONE;
                        case 2 -> TWO;
                        default -> MORE;
                    };
        };
    }

    @Override
    public String family() {
        return "map-sign";
    }

    /** The width of the marker, of that of its place. */
    public double share() {
        return share;
    }
}
