package org.crampdiary.ui.parts.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Site;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.TextLimit;
import org.crampdiary.ui.kit.input.NumberInput;
import org.jspecify.annotations.Nullable;

/** A cramp while it is being written down. Nothing is saved before all of it is right. */
public final class CrampFormModel {

    private final Clock clock;
    private final StartInput start;
    private final ObjectProperty<List<Site>> sites =
            new SimpleObjectProperty<>(this, "sites", List.of());
    private final NumberInput minutes = new NumberInput(CrampFields.DURATION_SECONDS.range(), 60);
    private final ObjectProperty<@Nullable Integer> severity = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Boolean> woke = new SimpleObjectProperty<>();
    private final NumberInput minutesToResleep =
            new NumberInput(CrampFields.MINUTES_TO_RESLEEP.range());
    private final NumberInput sorenessHours = new NumberInput(CrampFields.SORENESS_HOURS.range());
    private final ObjectProperty<@Nullable CrampContext> context = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable List<Symptom>> symptoms = new SimpleObjectProperty<>();
    private final BooleanProperty noRemedies = new SimpleBooleanProperty(this, "noRemedies");
    private final List<RemedyRow> remedies =
            Arrays.stream(Remedy.values()).map(RemedyRow::new).toList();
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> noteError = new ReadOnlyObjectWrapper<>();
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
        load(cramp);
        remedies.forEach(row -> row.triedProperty().subscribe(tried -> triedSomething(tried)));
        noRemedies.subscribe(none -> triedNothing(none));
        note.subscribe(() -> noteError.set(null));
        opened = toDraft();
    }

    private static Cramp blank(Clock clock, LocalDate night) {
        return Cramp.inNight(UUID.randomUUID().toString(), night).zone(clock.getZone()).build();
    }

    private void triedSomething(boolean tried) {
        if (tried) {
            noRemedies.set(false);
        }
    }

    private void triedNothing(boolean none) {
        if (none) {
            remedies.forEach(row -> row.triedProperty().set(false));
        }
    }

    private void load(Cramp cramp) {
        ZoneId zone = cramp.zone() == null ? clock.getZone() : cramp.zone();
        start.set(cramp.night(), cramp.start(), zone);
        sites.set(cramp.sites());
        minutes.set(cramp.durationSeconds());
        severity.set(cramp.severity());
        woke.set(cramp.woke());
        minutesToResleep.set(cramp.minutesToResleep());
        sorenessHours.set(cramp.sorenessHours());
        context.set(cramp.context());
        symptoms.set(cramp.symptoms());
        for (RemedyRow row : remedies) {
            cramp.remedyUses().stream()
                    .filter(use -> use.remedy() == row.remedy())
                    .findFirst()
                    .ifPresent(row::set);
        }
        noRemedies.set(cramp.remedies() != null && cramp.remedies().isEmpty());
        note.set(Objects.requireNonNullElse(cramp.note(), ""));
    }

    /** The cramp as written, when every field is right; else the wrong fields are marked. */
    public Optional<Cramp> validated() {
        boolean right = start.validate(OffsetDateTime.now(clock));
        right &= minutes.validate();
        right &= minutesToResleep.validate();
        right &= sorenessHours.validate();
        right &= validateNote();
        return right ? Optional.of(written()) : Optional.empty();
    }

    private boolean validateNote() {
        boolean fits = TextLimit.NOTE.allows(note.get());
        noteError.set(fits ? null : Phrase.of("field.too-long", TextLimit.NOTE.max()));
        return fits;
    }

    private Cramp written() {
        OffsetDateTime at = start.value();
        return loaded.toBuilder()
                .night(start.nightProperty().get())
                .start(at)
                .durationSeconds(minutes.value())
                .ongoing(ongoing())
                .severity(severity.get())
                .sites(sites.get())
                .context(context.get())
                .woke(woke.get())
                .minutesToResleep(minutesToResleep.value())
                .sorenessHours(sorenessHours.value())
                .symptoms(symptoms.get())
                .remedies(usedRemedies())
                .note(note.get().isEmpty() && loaded.note() == null ? null : note.get())
                .build();
    }

    /** A duration that the person typed is the whole duration. */
    private @Nullable Boolean ongoing() {
        Double typed = minutes.value();
        boolean untouched = typed == null || typed.equals(loaded.durationSeconds());
        return untouched ? loaded.ongoing() : Boolean.FALSE;
    }

    /**
     * Uses that the form cannot show (a remedy twice, one without a name) stay where they were;
     * what was tried beside the recorded ones comes after these.
     */
    private @Nullable List<RemedyUse> usedRemedies() {
        if (noRemedies.get()) {
            return List.of();
        }
        List<RemedyUse> uses = new ArrayList<>();
        List<RemedyRow> rows = new ArrayList<>(remedies);
        for (RemedyUse use : loaded.remedyUses()) {
            RemedyRow row =
                    rows.stream()
                            .filter(one -> one.remedy() == use.remedy())
                            .findFirst()
                            .orElse(null);
            if (row == null) {
                uses.add(use);
            } else {
                rows.remove(row);
                row.value().ifPresent(uses::add);
            }
        }
        rows.forEach(row -> row.value().ifPresent(uses::add));
        return uses.isEmpty() ? null : uses;
    }

    /** Whether something was changed since the form was opened. */
    public boolean edited() {
        return !toDraft().equals(opened);
    }

    /** All that is typed, right or wrong, as a small text to keep. */
    public String toDraft() {
        return CrampDraft.of(this);
    }

    /** Types what {@link #toDraft} kept. */
    public void restore(String draft) {
        CrampDraft.into(this, draft);
    }

    public StartInput start() {
        return start;
    }

    public ObjectProperty<List<Site>> sitesProperty() {
        return sites;
    }

    /** Typed in minutes. */
    public NumberInput minutes() {
        return minutes;
    }

    public ObjectProperty<@Nullable Integer> severityProperty() {
        return severity;
    }

    public ObjectProperty<@Nullable Boolean> wokeProperty() {
        return woke;
    }

    public NumberInput minutesToResleep() {
        return minutesToResleep;
    }

    public NumberInput sorenessHours() {
        return sorenessHours;
    }

    public ObjectProperty<@Nullable CrampContext> contextProperty() {
        return context;
    }

    /** New or worse than usual; null when not asked, empty for none of these. */
    public ObjectProperty<@Nullable List<Symptom>> symptomsProperty() {
        return symptoms;
    }

    /** Whether the person said that nothing was tried. */
    public BooleanProperty noRemediesProperty() {
        return noRemedies;
    }

    public List<RemedyRow> remedies() {
        return remedies;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public ReadOnlyObjectProperty<@Nullable Phrase> noteErrorProperty() {
        return noteError.getReadOnlyProperty();
    }
}
