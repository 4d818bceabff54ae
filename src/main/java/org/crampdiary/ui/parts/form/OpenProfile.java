package org.crampdiary.ui.parts.form;

import java.time.Clock;
import java.time.LocalDate;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Profile;

/**
 * The form about the person.
 *
 * @param existing what was in the diary when it was opened
 */
public record OpenProfile(ProfileFormModel model, Profile existing) implements OpenForm<Profile> {

    public static OpenProfile of(Profile profile, Clock clock) {
        return new OpenProfile(new ProfileFormModel(profile, LocalDate.now(clock)), profile);
    }

    @Override
    public String key() {
        return "profile";
    }

    @Override
    public Change saving(Profile profile, Diary before) {
        return Change.of(new PutProfile(profile));
    }
}
