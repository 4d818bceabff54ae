package org.crampdiary.report;

import org.crampdiary.report.NightMap.Cell;

/** The looks of a night on the map: told apart by shape as well as by colour. */
public enum NightMapMarker {
    NONE("charts.map.sign.none", "map-none", 0.24),
    UNNUMBERED("charts.map.sign.unnumbered", "map-unnumbered", 0.5),
    ONE("charts.map.sign.one", "map-one", 0.5),
    TWO("charts.map.sign.two", "map-two", 0.74),
    MORE("charts.map.sign.more", "map-more", 0.98),
    MISSING("charts.map.sign.missing", "map-missing", 0.7);

    private final String legendKey;
    private final String styleClass;
    private final double share;

    NightMapMarker(String legendKey, String styleClass, double share) {
        this.legendKey = legendKey;
        this.styleClass = styleClass;
        this.share = share;
    }

    public static NightMapMarker of(Cell cell) {
        return switch (cell.status()) {
            case null -> MISSING;
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

    public String legendKey() {
        return legendKey;
    }

    public String styleClass() {
        return styleClass;
    }

    /** The width of the marker, of that of its place. */
    public double share() {
        return share;
    }
}
