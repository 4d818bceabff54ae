package org.crampdiary.ui.parts.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.Night;
import org.crampdiary.model.Site;
import org.crampdiary.ui.kit.input.NumberInput;
import org.jspecify.annotations.Nullable;

/** A cramp while it is being written down. Nothing is saved before all of it is right. */
public final class CrampFormModel extends EntryFormModel<Cramp> {

    /** What is asked as its start or is not asked at all. */
    private static final Set<EntryField<Cramp, ?>> NOT_ANSWERED =
            Set.of(
                    CrampFields.ID,
                    CrampFields.NIGHT,
                    CrampFields.START,
                    CrampFields.ZONE,
                    CrampFields.ONGOING,
                    CrampFields.SYMPTOMS_AT,
                    CrampFields.UPDATED_AT,
                    CrampFields.DELETED_AT);

    private final StartInput start;
    private final NumberInput minutes = NumberInput.ofMinutes(CrampFields.DURATION_SECONDS.range());
    private final SitesAnswer sites;
    private final RemedyRows remedies;

    /** A new cramp in {@code night}, at an unknown time. */
    public CrampFormModel(Clock clock, LocalDate night) {
        this(clock, blank(clock, night));
    }

    /** An existing cramp, to be changed. */
    public CrampFormModel(Clock clock, Cramp cramp) {
        super(CrampFields.SHAPE, cramp);
        start = own(CrampFields.START, new StartInput(clock, cramp));
        own(CrampFields.DURATION_SECONDS, NumberAnswer.decimal(minutes));
        sites = own(CrampFields.SITES, new SitesAnswer());
        remedies = own(CrampFields.REMEDIES, new RemedyRows());
        ask(asked());
    }

    private static Cramp blank(Clock clock, LocalDate night) {
        return Cramp.inNight(UUID.randomUUID().toString(), night)
                .set(CrampFields.ZONE, clock.getZone())
                .build();
    }

    /** The fields with an answer each, in the order of the form. */
    static List<EntryField<Cramp, ?>> asked() {
        return CrampFields.SHAPE.declared().stream()
                .filter(field -> !NOT_ANSWERED.contains(field))
                .toList();
    }

    @Override
    protected EntryValues<Cramp> values() {
        OffsetDateTime at = start.value();
        LocalDate night =
                at == null ? start.nightProperty().get() : Night.containing(at.toLocalDateTime());
        return super.values().set(CrampFields.NIGHT, night).set(CrampFields.ONGOING, ongoing());
    }

    /** A duration that the person typed is the whole duration. */
    private @Nullable Boolean ongoing() {
        Double typed = minutes.value();
        boolean untouched = typed == null || typed.equals(recorded().durationSeconds());
        return untouched ? recorded().ongoing() : Boolean.FALSE;
    }

    /** The id of the cramp in the diary, once it is saved. */
    public String id() {
        return recorded().id();
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
}
