package org.crampdiary.exchange.fhir;

import org.crampdiary.model.Coded;

/** The figures at the head of the doctor's page, each a count. */
public enum Figure implements Coded {
    RECORDED,
    CRAMP_NIGHTS,
    CRAMPS,
    WOKEN_NIGHTS
}
