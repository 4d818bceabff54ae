package org.crampdiary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.PutProfile;
import org.junit.jupiter.api.Test;

/** A change that was made of one diary, in another that has grown out of the same one. */
class CarriedOverTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-04");
    private static final Night RECORDED = new NightBuilder(DAY).fluidMl(1500).build();
    private static final Diary HELD = Diary.EMPTY.apply(Change.of(new PutNight(RECORDED)));

    private static Diary after(Change change, Diary other) {
        return other.apply(change.carriedOver(HELD, other));
    }

    @Test
    void bothChangesOfOneEntryHold() {
        Diary other = HELD.apply(Change.of(new PutNight(RECORDED.with(NightFields.NOTE, "warm"))));
        Night edited = RECORDED.with(NightFields.ALCOHOL_UNITS, 2.0);
        assertThat(after(Change.of(new PutNight(edited)), other).nightOrEmpty(DAY))
                .isEqualTo(
                        new NightBuilder(DAY).fluidMl(1500).alcoholUnits(2).note("warm").build());
    }

    @Test
    void whatWasTakenAwayGoesThereToo() {
        Diary other = HELD.apply(Change.of(new PutNight(RECORDED.with(NightFields.NOTE, "warm"))));
        Night emptied = Night.empty(DAY);
        assertThat(after(Change.of(new PutNight(emptied)), other).nightOrEmpty(DAY))
                .isEqualTo(new NightBuilder(DAY).note("warm").build());
    }

    @Test
    void whatIsNewAndWhatIsNoEntryComesAsItIs() {
        Pause pause = new Pause("p", DAY, DAY.plusDays(3), null);
        Change change =
                Change.of(
                        new PutPause(pause), new MarkSeen("welcome", true), new PutNight(RECORDED));
        assertThat(change.carriedOver(HELD, HELD)).isEqualTo(change);
        assertThat(change.carriedOver(HELD, Diary.EMPTY).edits()).startsWith(change.edits().get(0));
    }

    @Test
    void whatDoesNotGoTogetherIsTheEditAsItWasMade() {
        Pause recorded = new Pause("p", DAY, DAY.plusDays(9), null);
        Diary held = HELD.apply(Change.of(new PutPause(recorded)));
        Diary other =
                held.apply(Change.of(new PutPause(new Pause("p", DAY, DAY.plusDays(2), null))));
        Pause later = new Pause("p", DAY.plusDays(5), DAY.plusDays(9), null);
        Change change = Change.of(new PutPause(later)).carriedOver(held, other);
        assertThat(Objects.requireNonNull(other.apply(change).pause("p"))).isEqualTo(later);
    }

    @Test
    void thePersonIsOneEntry() {
        Profile born = with(Profile.EMPTY, ProfileFields.BIRTH_YEAR, 1950);
        Profile named = with(Profile.EMPTY, ProfileFields.NAME, "Ada");
        Diary other = HELD.apply(Change.of(new PutProfile(born)));
        assertThat(after(Change.of(new PutProfile(named)), other).profile())
                .isEqualTo(with(born, ProfileFields.NAME, "Ada"));
    }

    private static <V> Profile with(Profile profile, EntryField<Profile, V> field, V value) {
        return ProfileFields.SHAPE.with(profile, field, value);
    }
}
