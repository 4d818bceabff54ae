package org.crampdiary.text;

import org.crampdiary.model.MedicineClass;

/** Common names of the medicines of a group, so that a person finds their own. */
public final class MedicineExamples {

    private MedicineExamples() {}

    /** Such as "simvastatin, atorvastatin"; empty for {@link MedicineClass#OTHER}. */
    public static String of(MedicineClass group, Messages messages) {
        return switch (group) {
            case THIAZIDE_DIURETIC -> messages.text("medicine-example.thiazide-diuretic");
            case LOOP_DIURETIC -> messages.text("medicine-example.loop-diuretic");
            case POTASSIUM_SPARING_DIURETIC ->
                    messages.text("medicine-example.potassium-sparing-diuretic");
            case STATIN -> messages.text("medicine-example.statin");
            case LABA -> messages.text("medicine-example.laba");
            case SALBUTAMOL -> messages.text("medicine-example.salbutamol");
            case ANTIPSYCHOTIC -> messages.text("medicine-example.antipsychotic");
            case OESTROGEN -> messages.text("medicine-example.oestrogen");
            case RALOXIFENE -> messages.text("medicine-example.raloxifene");
            case TERIPARATIDE -> messages.text("medicine-example.teriparatide");
            case NAPROXEN -> messages.text("medicine-example.naproxen");
            case IV_IRON -> messages.text("medicine-example.iv-iron");
            case NIFEDIPINE -> messages.text("medicine-example.nifedipine");
            case QUININE -> messages.text("medicine-example.quinine");
            case OTHER -> "";
        };
    }
}
