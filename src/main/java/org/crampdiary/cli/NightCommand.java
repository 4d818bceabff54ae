package org.crampdiary.cli;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Change;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Quantity;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.TextLimit;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Adds to the record of a night and of the day before it; what is not named stays as it is. */
@Command(
        name = "night",
        mixinStandardHelpOptions = true,
        description = "Adds to or changes a night's record.")
final class NightCommand extends DiaryCommand {

    @Option(
            names = "--night",
            paramLabel = "DATE",
            description = "The date of its evening; by default the night that contains now.")
    private @Nullable String night;

    @Option(names = "--status", paramLabel = "none|cramps", description = "none or cramps.")
    private @Nullable String status;

    @Option(names = "--fluid", paramLabel = "ML", description = "0 to 10000 ml.")
    private @Nullable String fluid;

    @Option(names = "--alcohol", paramLabel = "UNITS", description = "0 to 30.")
    private @Nullable String alcohol;

    @Option(names = "--caffeine", paramLabel = "CUPS", description = "0 to 20.")
    private @Nullable String caffeine;

    @Option(
            names = "--activity",
            paramLabel = "TYPE[:MINUTES[:INTENSITY]]",
            description = "Such as walking:40:light; replaces the day's activities.")
    private List<String> activities = List.of();

    @Option(names = "--compared", paramLabel = "less|same|more", description = "With usual.")
    private @Nullable String compared;

    @Option(names = "--sitting", paramLabel = "HOURS", description = "0 to 24.")
    private @Nullable String sitting;

    @Option(names = "--heat", paramLabel = "yes|no", description = "Whether the day was hot.")
    private @Nullable String heat;

    @Option(names = "--stress", paramLabel = "N", description = "0 to 3.")
    private @Nullable String stress;

    @Option(names = "--sleep", paramLabel = "HOURS", description = "0 to 24.")
    private @Nullable String sleep;

    @Option(names = "--disturbance", paramLabel = "N", description = "Of sleep, 0 to 10.")
    private @Nullable String disturbance;

    @Option(names = "--tired", paramLabel = "yes|no", description = "Tired by day.")
    private @Nullable String tired;

    @Option(names = "--interference", paramLabel = "N", description = "With the day, 0 to 3.")
    private @Nullable String interference;

    @Option(names = "--prevention", paramLabel = "P", description = "A measure, or none.")
    private List<String> prevention = List.of();

    @Option(names = "--symptom", paramLabel = "S", description = "A symptom, or none.")
    private List<String> symptoms = List.of();

    @Option(names = "--note", paramLabel = "TEXT", description = "A note.")
    private @Nullable String note;

    private LocalDate date() {
        return night == null ? tonight() : Arguments.night("--night", night, tonight());
    }

    @Override
    void check(Messages messages) {
        write(new NightBuilder(date()));
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        NightBuilder record = store.current().nightOrEmpty(date()).toBuilder();
        write(record);
        store.apply(Change.of(new PutNight(record.build())));
        out().println(messages.text("cli.night-saved", messages.formats().night(date())));
        return 0;
    }

    private void write(NightBuilder record) {
        if (status != null) {
            record.status(Arguments.code(NightStatus.class, "--status", status));
        }
        if (!activities.isEmpty()) {
            record.activities(activities());
        }
        if (compared != null) {
            record.comparedWithUsual(
                    Arguments.code(ComparedWithUsual.class, "--compared", compared));
        }
        if (heat != null) {
            record.heat(Arguments.yesNo("--heat", heat));
        }
        if (tired != null) {
            record.tiredByDay(Arguments.yesNo("--tired", tired));
        }
        if (!prevention.isEmpty()) {
            record.prevention(Arguments.codes(Prevention.class, "--prevention", prevention));
        }
        if (!symptoms.isEmpty()) {
            record.symptoms(Arguments.codes(Symptom.class, "--symptom", symptoms));
        }
        if (note != null) {
            if (!TextLimit.NOTE.allows(note)) {
                throw WrongUsage.of("usage.too-long", "--note", TextLimit.NOTE.max());
            }
            record.note(note);
        }
        writeNumbers(record);
    }

    private void writeNumbers(NightBuilder record) {
        if (fluid != null) {
            record.fluidMl(Arguments.number(Quantity.FLUID_ML, "--fluid", fluid));
        }
        if (alcohol != null) {
            record.alcoholUnits(Arguments.number(Quantity.ALCOHOL_UNITS, "--alcohol", alcohol));
        }
        if (caffeine != null) {
            record.caffeineCups(Arguments.number(Quantity.CAFFEINE_CUPS, "--caffeine", caffeine));
        }
        if (sitting != null) {
            record.sittingHours(Arguments.number(Quantity.SITTING_HOURS, "--sitting", sitting));
        }
        if (stress != null) {
            record.stress(Arguments.whole(Quantity.STRESS, "--stress", stress));
        }
        if (sleep != null) {
            record.sleepHours(Arguments.number(Quantity.SLEEP_HOURS, "--sleep", sleep));
        }
        if (disturbance != null) {
            record.sleepDisturbance(
                    Arguments.whole(Quantity.SLEEP_DISTURBANCE, "--disturbance", disturbance));
        }
        if (interference != null) {
            record.interference(
                    Arguments.whole(Quantity.INTERFERENCE, "--interference", interference));
        }
    }

    private List<Activity> activities() {
        return activities.equals(List.of("none"))
                ? List.of()
                : activities.stream().map(NightCommand::activity).toList();
    }

    private static Activity activity(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length > 3) {
            throw WrongUsage.of("usage.activity", text);
        }
        return new Activity(
                Arguments.code(ActivityType.class, "--activity", parts[0]),
                parts.length < 2
                        ? null
                        : (Double)
                                Arguments.number(Quantity.ACTIVITY_MINUTES, "--activity", parts[1]),
                parts.length < 3 ? null : Arguments.code(Intensity.class, "--activity", parts[2]));
    }
}
