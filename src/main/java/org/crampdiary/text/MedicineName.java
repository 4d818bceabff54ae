package org.crampdiary.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampdiary.model.MedicineClass;

/**
 * A medicine under the name that is printed on its box, so that a person who writes its first
 * letters finds it with its group.
 */
public record MedicineName(String name, MedicineClass group) {

    private static final int LEAST_LETTERS = 2;

    /**
     * The known names that begin with what was typed, whatever its case and accents; none for less
     * than two letters or when a whole name is typed already.
     */
    public static List<MedicineName> beginningWith(String typed, Messages messages) {
        String letters = Folded.of(typed.strip());
        if (letters.length() < LEAST_LETTERS) {
            return List.of();
        }
        return all(messages).filter(medicine -> medicine.begins(letters)).toList();
    }

    /** The known name that was typed whole, alone or with its dose behind it. */
    public static Optional<MedicineName> in(String typed, Messages messages) {
        String words = Folded.of(typed.strip()) + " ";
        return all(messages)
                .filter(medicine -> words.startsWith(Folded.of(medicine.name) + " "))
                .findFirst();
    }

    private static Stream<MedicineName> all(Messages messages) {
        return Arrays.stream(MedicineClass.values()).flatMap(group -> namesOf(group, messages));
    }

    private boolean begins(String letters) {
        String folded = Folded.of(name);
        return folded.startsWith(letters) && !folded.equals(letters);
    }

    /** The names of the medicines of a group; none for {@link MedicineClass#OTHER}. */
    static Stream<MedicineName> namesOf(MedicineClass group, Messages messages) {
        return group == MedicineClass.OTHER
                ? Stream.of()
                : Arrays.stream(messages.text("medicine-name." + group.code()).split(", "))
                        .map(name -> new MedicineName(name, group));
    }
}
