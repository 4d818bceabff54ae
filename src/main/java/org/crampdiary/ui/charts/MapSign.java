package org.crampdiary.ui.charts;

import org.crampdiary.ui.charts.NightMap.Cell;

/** The looks of a night on the map: told apart by shape as well as by colour. */
enum MapSign {
    NONE("charts.map.sign.none", "map-none", 0.5),
    ONE("charts.map.sign.one", "map-one", 0.5),
    TWO("charts.map.sign.two", "map-two", 0.74),
    MORE("charts.map.sign.more", "map-more", 0.98),
    MISSING("charts.map.sign.missing", "map-missing", 0.7);

    private static final int TWO_CRAMPS = 2;

    private final String legendKey;
    private final String styleClass;
    private final double share;

    MapSign(String legendKey, String styleClass, double share) {
        this.legendKey = legendKey;
        this.styleClass = styleClass;
        this.share = share;
    }

    static MapSign of(Cell cell) {
        return switch (cell.status()) {
            case null -> MISSING;
            case NONE -> NONE;
            case CRAMPS -> {
                if (cell.cramps() > TWO_CRAMPS) {
                    yield MORE;
                }
                yield cell.cramps() == TWO_CRAMPS ? TWO : ONE;
            }
        };
    }

    String legendKey() {
        return legendKey;
    }

    String styleClass() {
        return styleClass;
    }

    /** The width of the sign, of that of its place. */
    double share() {
        return share;
    }
}
