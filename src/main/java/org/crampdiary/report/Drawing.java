package org.crampdiary.report;

/** What a card draws, as data: places are shares of the width; colours and pixels come later. */
public sealed interface Drawing permits Bars, Intervals, LegShading, NightMap, Pairs, Drawing.None {

    /** A card of words alone. */
    record None() implements Drawing {}
}
