package org.crampdiary.ui.parts.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.kit.View;
import org.jspecify.annotations.Nullable;

/** The card alone in a room, and entries to fill it with. */
public final class ExperimentRoom implements View {

    private final ExperimentCard card;
    private final VBox root;

    ExperimentRoom(RoomHarness harness) {
        card = new ExperimentCard(harness.services);
        root = new VBox(card.root());
        root.setId("question-room");
        root.getStyleClass().add("room");
    }

    /**
     * Nights from {@code from} on, one for each sign: a digit is the number of cramps, "-" a night
     * that is not recorded, "?" one of which only "there were cramps" is known.
     */
    public static Change nights(LocalDate from, String signs) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < signs.length(); i++) {
            LocalDate night = from.plusDays(i);
            char sign = signs.charAt(i);
            if (sign == '?' || sign == '0') {
                NightStatus status = sign == '?' ? NightStatus.CRAMPS : NightStatus.NONE;
                edits.add(new PutNight(NightBuilder.of(Night.empty(night)).status(status).build()));
            }
            for (int cramp = 1; Character.isDigit(sign) && cramp <= sign - '0'; cramp++) {
                edits.add(new PutCramp(CrampBuilder.inNight(night + "-" + cramp, night).build()));
            }
        }
        return new Change(edits);
    }

    public static Change experiment(
            String change, LocalDate start, int nights, @Nullable LocalDate endedOn) {
        return Change.of(
                new PutExperiment(new Experiment("e-" + start, change, start, nights, endedOn)));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        card.attach();
    }

    @Override
    public void detach() {
        card.detach();
    }
}
