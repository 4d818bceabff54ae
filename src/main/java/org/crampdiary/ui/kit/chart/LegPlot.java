package org.crampdiary.ui.kit.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.crampdiary.report.FigureWords;
import org.crampdiary.report.LegShading;
import org.crampdiary.report.body.BodyPart;
import org.crampdiary.report.body.BodyView;
import org.crampdiary.text.Messages;
import org.crampdiary.text.SiteNames;
import org.crampdiary.ui.kit.body.BodyArrows;
import org.crampdiary.ui.kit.body.BodyFigure;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The drawn legs, back and hands, shaded in four steps, with the numbers on them; nothing when no
 * drawn place has any cramps. The calf stands for its parts, so the legs from the side are left
 * out.
 */
public final class LegPlot implements Plot<LegShading> {

    private static final Set<BodyView> VIEWS =
            EnumSet.complementOf(EnumSet.of(BodyView.OUTER_SIDE));
    private static final int STEPS = 4;

    private final Messages messages;
    private final List<Shaded> parts =
            VIEWS.stream().flatMap(view -> view.parts().stream()).map(Shaded::of).toList();
    private final BodyFigure figure;
    private final Pointing pointing;
    private LegShading shading = LegShading.NONE;
    private int most;

    /** A drawn place. */
    private record Shaded(BodyPart part, Region shade, Label number) {

        static Shaded of(BodyPart part) {
            return new Shaded(part, new Region(), Texts.label("", "leg-number"));
        }
    }

    public LegPlot(String id, Messages messages) {
        this.messages = messages;
        figure =
                new BodyFigure(
                        VIEWS,
                        parts.stream().collect(Collectors.toMap(Shaded::part, Shaded::shade)),
                        parts.stream().collect(Collectors.toMap(Shaded::part, Shaded::number)),
                        messages);
        figure.setId(id);
        figure.getStyleClass().add("leg-shades");
        figure.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pointing = Pointing.anywhere(figure, this::next);
        for (int i = 0; i < parts.size(); i++) {
            pointing.follow(parts.get(i).shade(), i);
        }
        pointing.mark(parts.stream().map(Shaded::shade).toList());
    }

    /** Loads the drawn body, so that the first plot is quick. For any thread. */
    public static Set<BodyView> load() {
        return VIEWS;
    }

    @Override
    public void show(LegShading drawing) {
        shading = drawing;
        most = parts.stream().mapToInt(this::count).max().orElse(0);
        for (Shaded part : parts) {
            int count = count(part);
            part.shade().getStyleClass().setAll("leg-shade", "leg-shade-" + step(count, most));
            part.number().setText(messages.formats().number(count, 0));
            part.number().setVisible(count > 0);
        }
        pointing.among(drawn() ? parts.size() : 0);
    }

    private int count(Shaded part) {
        return shading.count(part.part().site());
    }

    private @Nullable Integer next(int index, KeyCode key) {
        return key.isArrowKey() && index >= 0
                ? BodyArrows.next(figure.plan(), parts.get(index).part(), key)
                        .map(part -> parts.stream().map(Shaded::part).toList().indexOf(part))
                        .orElse(-1)
                : null;
    }

    @Override
    public ReadOnlyIntegerProperty pointedProperty() {
        return pointing.pointedProperty();
    }

    @Override
    public boolean drawn() {
        return most > 0;
    }

    @Override
    public List<String> words() {
        return drawn() ? parts.stream().map(this::description).toList() : List.of();
    }

    @Override
    public Region node() {
        return figure;
    }

    private String description(Shaded part) {
        return messages.text(
                "charts.sites.description",
                FigureWords.capital(SiteNames.of(part.part().site(), messages)),
                count(part),
                shading.placed(),
                messages.formats().percent((double) count(part) / shading.placed()));
    }

    /** 0 for none, else 1–4 by quarters of the largest count. */
    static int step(int count, int most) {
        return count == 0 ? 0 : Math.ceilDiv(count * STEPS, most);
    }
}
