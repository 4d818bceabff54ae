package org.crampdiary.guidance;

import org.crampdiary.model.Coded;

/**
 * Published advice or a study that rules rest on. Its message is the title with the publisher, and
 * the year where there is one.
 */
public enum Source implements Coded {
    BONES_AND_RHEUMATOLOGY,
    KROPKLOG,
    ARSENTEV,
    NHS_LEG_CRAMPS,
    NHS_DVT,
    NHS_STATINS,
    NHS_PRE_ECLAMPSIA,
    NIDIRECT_LEG_CRAMPS,
    MAYO_NIGHT_LEG_CRAMPS,
    AAFP_NOCTURNAL_LEG_CRAMPS,
    GARRISON_2012,
    ROGUIN_MAOR_2017
}
