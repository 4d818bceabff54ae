package org.crampdiary.cli;

import java.time.LocalDate;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
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

    /** One for each field of a night's record. */
    static final FieldOptions<Night> FIELDS = new FieldOptions<>("day.", NightFields.answered());

    @Option(
            names = "--night",
            paramLabel = "DATE",
            description = "The date of its evening; by default the night that contains now.")
    private @Nullable String night;

    private LocalDate date() {
        return night == null ? tonight() : Arguments.night("--night", night, tonight());
    }

    @Override
    boolean begins() {
        return true;
    }

    @Override
    void check(Messages messages) {
        written(Night.empty(date()), messages);
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        store.apply(
                Change.of(new PutNight(written(store.current().nightOrEmpty(date()), messages))));
        out().println(messages.text("cli.night-saved", messages.formats().night(date())));
        return 0;
    }

    private Night written(Night before, Messages messages) {
        EntryValues<Night> values = NightFields.SHAPE.values(before);
        FIELDS.write(spec(), messages.language(), values);
        return values.build();
    }
}
