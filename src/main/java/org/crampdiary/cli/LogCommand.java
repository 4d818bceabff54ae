package org.crampdiary.cli;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Effect;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Adds a cramp. */
@Command(name = "log", mixinStandardHelpOptions = true, description = "Adds a cramp.")
final class LogCommand extends DiaryCommand {

    private static final Set<EntryField<Cramp, ?>> TYPED_OTHERWISE =
            Set.of(
                    CrampFields.ID,
                    CrampFields.NIGHT,
                    CrampFields.START,
                    CrampFields.ZONE,
                    CrampFields.DURATION_SECONDS,
                    CrampFields.ONGOING,
                    CrampFields.SITES,
                    CrampFields.WOKE,
                    CrampFields.REMEDIES,
                    CrampFields.SYMPTOMS_AT,
                    CrampFields.UPDATED_AT,
                    CrampFields.DELETED_AT);

    /** One for each field that has no option with a form of its own. */
    static final FieldOptions<Cramp> FIELDS =
            new FieldOptions<>(
                    "form.",
                    CrampFields.SHAPE.declared().stream()
                            .filter(field -> !TYPED_OTHERWISE.contains(field))
                            .toList());

    @Option(
            names = "--at",
            paramLabel = "T",
            description = "When it started, such as 2026-03-04T03:12; by default now.")
    private @Nullable String at;

    @Option(names = "--muscle", paramLabel = "M", description = "Such as calf or foot-sole.")
    private @Nullable String muscle;

    @Option(names = "--side", paramLabel = "S", description = "left, right, both or none.")
    private @Nullable String side;

    @Option(
            names = "--duration",
            paramLabel = "D",
            description = "Such as 4m, 90s or 1h5m, up to 24h.")
    private @Nullable String duration;

    @Option(names = "--woke", description = "It woke you.")
    private boolean woke;

    @Option(
            names = "--remedy",
            paramLabel = "R=EFFECT",
            description = "What was tried and how it helped, such as stretch=a-lot.")
    private List<String> remedies = List.of();

    private @Nullable Cramp cramp;

    @Override
    boolean begins() {
        return true;
    }

    @Override
    void check(Messages messages) {
        OffsetDateTime start =
                at == null
                        ? OffsetDateTime.now(clock()).withNano(0)
                        : Arguments.start("--at", at, clock());
        EntryValues<Cramp> values =
                Cramp.startingAt(UUID.randomUUID().toString(), start, zoneOf(start));
        if (muscle != null || side != null) {
            Site site =
                    new Site(
                            muscle == null
                                    ? null
                                    : Arguments.code(Muscle.class, "--muscle", muscle),
                            side == null ? null : Arguments.code(Side.class, "--side", side));
            values.set(CrampFields.SITES, List.of(site));
        }
        if (duration != null) {
            values.set(
                    CrampFields.DURATION_SECONDS,
                    Arguments.durationSeconds("--duration", duration));
        }
        if (woke) {
            values.set(CrampFields.WOKE, true);
        }
        if (!remedies.isEmpty()) {
            values.set(
                    CrampFields.REMEDIES,
                    Arguments.list("--remedy", remedies).stream().map(LogCommand::remedy).toList());
        }
        FIELDS.write(spec(), messages.language(), values);
        cramp = values.build();
    }

    /** The laptop's zone, when its clock shows the offset that was given. */
    private @Nullable ZoneId zoneOf(OffsetDateTime start) {
        ZoneId zone = clock().getZone();
        return zone.getRules().getOffset(start.toInstant()).equals(start.getOffset())
                        && ZoneId.getAvailableZoneIds().contains(zone.getId())
                ? zone
                : null;
    }

    private static RemedyUse remedy(String text) {
        List<String> parts = List.of(text.split("=", 2));
        Remedy remedy = Arguments.code(Remedy.class, "--remedy", parts.getFirst());
        Effect effect =
                parts.size() == 1
                        ? null
                        : Arguments.code(Effect.class, "--remedy", parts.getLast());
        return new RemedyUse(remedy, effect, null);
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        Cramp logged = Objects.requireNonNull(cramp);
        store.apply(Change.of(new PutCramp(logged)));
        LocalDateTime start = Objects.requireNonNull(logged.localStart());
        String words = messages.formats().dateTime(start);
        out().println(messages.text("cli.logged", words, logged.id()));
        return 0;
    }
}
