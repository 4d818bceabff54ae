package org.crampdiary.model;

/** Condition that a person lives with. The codes are those of the exchange format, in its order. */
public enum Condition implements Coded {
    DIABETES,
    KIDNEY_DISEASE,
    THYROID_DISEASE,
    LIVER_DISEASE,
    ARTERY_DISEASE,
    VEIN_DISEASE,
    EARLIER_CLOT,
    HEART_DISEASE,
    SPINAL_STENOSIS_OR_DISC,
    NEUROPATHY,
    MULTIPLE_SCLEROSIS,
    PARKINSON,
    MOTOR_NEURONE_DISEASE,
    FIBROMYALGIA,
    CANCER,
    OTHER
}
