package org.crampdiary.ui.parts.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.Site;
import org.crampdiary.ui.kit.input.NumberInput;
import org.jspecify.annotations.Nullable;

/** A cramp while it is being written down. Nothing is saved before all of it is right. */
public final class CrampFormModel implements FormModel<Cramp> {

    private static final double SECONDS_PER_MINUTE = 60;

    /** What is asked as its start or is not asked at all. */
    private static final Set<EntryField<Cramp, ?>> NOT_ANSWERED =
            Set.of(
                    CrampFields.ID,
                    CrampFields.NIGHT,
                    CrampFields.START,
                    CrampFields.ZONE,
                    CrampFields.ONGOING,
                    CrampFields.UPDATED_AT,
                    CrampFields.DELETED_AT);

    private final Clock clock;
    private final StartInput start;
    private final NumberInput minutes =
            new NumberInput(CrampFields.DURATION_SECONDS.range(), SECONDS_PER_MINUTE);
    private final SitesAnswer sites = new SitesAnswer();
    private final RemedyRows remedies = new RemedyRows();
    private final Answers<Cramp> answers;
    private final Cramp loaded;
    private final String opened;

    /** A new cramp in {@code night}, at an unknown time. */
    public CrampFormModel(Clock clock, LocalDate night) {
        this(clock, blank(clock, night));
    }

    /** An existing cramp, to be changed. */
    public CrampFormModel(Clock clock, Cramp cramp) {
        this.clock = clock;
        this.start = new StartInput(cramp.night());
        this.loaded = cramp;
        start.set(
                cramp.night(),
                cramp.start(),
                cramp.zone() == null ? clock.getZone() : cramp.zone());
        answers =
                new Answers<>(CrampFields.SHAPE, cramp)
                        .own(CrampFields.DURATION_SECONDS, NumberAnswer.decimal(minutes))
                        .own(CrampFields.SITES, sites)
                        .own(CrampFields.REMEDIES, remedies)
                        .ask(asked());
        opened = toDraft();
    }

    private static Cramp blank(Clock clock, LocalDate night) {
        return Cramp.inNight(UUID.randomUUID().toString(), night).zone(clock.getZone()).build();
    }

    /** The fields with an answer each, in the order of the form. */
    static List<EntryField<Cramp, ?>> asked() {
        return CrampFields.SHAPE.declared().stream()
                .filter(field -> !NOT_ANSWERED.contains(field))
                .toList();
    }

    @Override
    public Optional<Cramp> validated() {
        boolean right = start.validate(OffsetDateTime.now(clock));
        right &= answers.validate();
        return right ? Optional.of(written()) : Optional.empty();
    }

    private Cramp written() {
        OffsetDateTime at = start.value();
        LocalDate night =
                at == null ? start.nightProperty().get() : Night.containing(at.toLocalDateTime());
        return answers.values()
                .set(CrampFields.NIGHT, night)
                .set(CrampFields.START, at)
                .set(CrampFields.ONGOING, ongoing())
                .build();
    }

    /** A duration that the person typed is the whole duration. */
    private @Nullable Boolean ongoing() {
        Double typed = minutes.value();
        boolean untouched = typed == null || typed.equals(loaded.durationSeconds());
        return untouched ? loaded.ongoing() : Boolean.FALSE;
    }

    @Override
    public boolean edited() {
        return !toDraft().equals(opened);
    }

    @Override
    public String toDraft() {
        Draft draft = new Draft();
        start.keep(draft);
        answers.keep(draft);
        return draft.text();
    }

    @Override
    public void restore(String draft) {
        Draft kept = Draft.read(draft);
        start.restore(kept);
        answers.restore(kept);
    }

    /** The id of the cramp in the diary, once it is saved. */
    public String id() {
        return loaded.id();
    }

    public StartInput start() {
        return start;
    }

    /** Typed in minutes. */
    NumberInput minutes() {
        return minutes;
    }

    ObjectProperty<List<Site>> sitesProperty() {
        return sites.property();
    }

    RemedyRows remedies() {
        return remedies;
    }

    Answers<Cramp> answers() {
        return answers;
    }
}
