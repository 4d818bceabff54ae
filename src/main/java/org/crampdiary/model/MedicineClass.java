package org.crampdiary.model;

/**
 * Group that a medicine belongs to, as far as published advice on cramps names it. The codes are
 * those of the exchange format, in its order.
 */
public enum MedicineClass implements Coded {
    THIAZIDE_DIURETIC,
    LOOP_DIURETIC,
    POTASSIUM_SPARING_DIURETIC,
    STATIN,
    LABA,
    SALBUTAMOL,
    ANTIPSYCHOTIC,
    OESTROGEN,
    RALOXIFENE,
    TERIPARATIDE,
    NAPROXEN,
    IV_IRON,
    NIFEDIPINE,
    QUININE,
    OTHER;

    @Override
    public String family() {
        return "medicine";
    }
}
