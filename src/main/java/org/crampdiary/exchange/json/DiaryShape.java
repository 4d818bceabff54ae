package org.crampdiary.exchange.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crampdiary.exchange.Imported;
import org.crampdiary.exchange.Imported.Contradiction;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Profile;
import org.crampdiary.model.TextLimit;
import org.crampdiary.model.Visit;
import org.crampdiary.store.Checksum;
import org.jspecify.annotations.Nullable;

/** The whole file, with what holds between its entries. For one file. */
final class DiaryShape implements Value.Shape<Imported> {

    /** Any text is one: a wrong one is told when the file is read. */
    private static final FieldKind.Text CHECKSUM = new FieldKind.Text(TextLimit.NAME);

    private record Placed(LocalDate night, Object place) {}

    private final EntryReader entries;
    private final boolean nightsStandFirst;
    private final Set<String> crampIds = new HashSet<>();
    private final Set<String> visitIds = new HashSet<>();
    private final Set<String> pauseIds = new HashSet<>();
    private final Set<LocalDate> nights = new HashSet<>();
    private final List<Placed> withoutCramps = new ArrayList<>();
    private final List<Placed> withCramp = new ArrayList<>();

    DiaryShape(int thisYear, boolean nightsStandFirst) {
        this.entries = new EntryReader(thisYear);
        this.nightsStandFirst = nightsStandFirst;
    }

    @Override
    public Imported read(Fields file) {
        file.alreadyRead("format", "version");
        file.moment("exportedAt");
        file.value(Checksum.NAME, CHECKSUM, entries);
        Profile profile = file.object("profile", entries::profile);
        List<Night> nightRecords = file.objects("nights", this::night);
        List<Cramp> cramps = file.objects("cramps", this::cramp);
        List<Visit> visits = file.objects("visits", this::visit);
        List<Pause> pauses = file.objects("pauses", this::pause);
        return new Imported(
                profile,
                Objects.requireNonNullElse(nightRecords, List.of()),
                Objects.requireNonNullElse(cramps, List.of()),
                Objects.requireNonNullElse(visits, List.of()),
                Objects.requireNonNullElse(pauses, List.of()),
                contradictions(),
                false);
    }

    private @Nullable Night night(Fields fields) {
        Night record = entries.night(fields);
        if (record == null) {
            return null;
        }
        if (!nights.add(record.night())) {
            fields.wrong("night", "exchange.night-twice", record.night());
        }
        if (record.status() == NightStatus.NONE) {
            withoutCramps.add(new Placed(record.night(), fields.place()));
        }
        return record;
    }

    private @Nullable Cramp cramp(Fields fields) {
        Cramp cramp = entries.cramp(fields);
        if (cramp == null) {
            return null;
        }
        if (!crampIds.add(cramp.id())) {
            fields.wrong("id", "exchange.id-twice");
        }
        if (!cramp.inTrash() && !fields.isWrong("deletedAt")) {
            withCramp.add(new Placed(cramp.night(), fields.place()));
        }
        return cramp;
    }

    private @Nullable Visit visit(Fields fields) {
        Visit visit = entries.visit(fields);
        if (visit != null && !visitIds.add(visit.id())) {
            fields.wrong("id", "exchange.id-twice");
        }
        return visit;
    }

    private @Nullable Pause pause(Fields fields) {
        Pause pause = entries.pause(fields);
        if (pause != null && !pauseIds.add(pause.id())) {
            fields.wrong("id", "exchange.id-twice");
        }
        return pause;
    }

    /** One for each entry that contradicts one which stands before it in the file. */
    private List<Contradiction> contradictions() {
        List<Placed> first = nightsStandFirst ? withoutCramps : withCramp;
        List<Placed> second = nightsStandFirst ? withCramp : withoutCramps;
        Map<LocalDate, Object> earlier = new HashMap<>();
        first.forEach(placed -> earlier.putIfAbsent(placed.night(), placed.place()));
        List<Contradiction> found = new ArrayList<>();
        for (Placed later : second) {
            Object place = earlier.get(later.night());
            if (place != null) {
                Phrase sentence =
                        Phrase.of(
                                "exchange.none-beside-cramp", later.place(), later.night(), place);
                found.add(new Contradiction(later.night(), sentence));
            }
        }
        return found;
    }
}
