package org.crampdiary.ui.parts.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import org.crampdiary.model.Coded;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Unit;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.MultiChips;
import org.crampdiary.ui.kit.input.NumberField;
import org.crampdiary.ui.kit.input.SeverityScale;
import org.crampdiary.ui.kit.input.TextLine;
import org.crampdiary.ui.kit.layout.Flow;
import org.jspecify.annotations.Nullable;

/**
 * What a person answers a field with, made of the field's kind. The question is the message with
 * the field's word in the form's family; ids begin with {@code id-word}.
 */
public final class AnswerNodes<E extends Record> {

    /** Up to here each step of a scale has a word of its own. */
    private static final int STEPS_IN_WORDS = 3;

    private static final double GAP = 24;

    private final String id;
    private final String form;
    private final EntryFormModel<E> answers;
    private final Messages messages;

    /**
     * @param id what all ids begin with
     * @param form what the keys of all questions begin with, such as {@code day.}
     */
    public AnswerNodes(String id, String form, EntryFormModel<E> answers, Messages messages) {
        this.id = id;
        this.form = form;
        this.answers = answers;
        this.messages = messages;
    }

    /**
     * The questions in this order. Numbers that are asked one after the other stand in one line.
     *
     * @param own the nodes, with their questions, of fields that have one of their own
     */
    public List<Node> of(List<EntryField<E, ?>> fields, Map<EntryField<E, ?>, Node> own) {
        List<Node> nodes = new ArrayList<>();
        for (EntryField<E, ?> field : fields) {
            Node node = own.get(field);
            if (node != null || !(field.kind() instanceof FieldKind.Decimal)) {
                nodes.add(node == null ? of(field) : node);
            } else if (!nodes.isEmpty() && nodes.getLast() instanceof Flow line) {
                line.getChildren().add(of(field));
            } else {
                Flow line = new Flow(of(field));
                line.setHgap(GAP);
                nodes.add(line);
            }
        }
        return nodes;
    }

    /** The question with the node that answers it. */
    public <V> Node of(EntryField<E, V> field) {
        return switch (field.kind()) {
            case FieldKind.Decimal(_, _, var unit) -> number(field, unit);
            case FieldKind.Whole(_, _, var unit) -> number(field, unit);
            case FieldKind.Scale(int max) -> asked(field, scale(field, max));
            case FieldKind.YesNo _ -> asked(field, yesNo(field));
            case FieldKind.Code<?> code -> asked(field, code(field, code));
            case FieldKind.Codes<?> codes -> asked(field, codes(field, codes));
            case FieldKind.Text _ -> text(field);
            default -> throw new IllegalStateException(field + " has no node of its own");
        };
    }

    /** The question with a node of its own. */
    public Field asked(EntryField<E, ?> field, Node answer) {
        return new Field(messages.text(key(field)), answer);
    }

    /** One line for the answer, which is not yet beside its question. */
    public TextLine line(EntryField<E, ?> field, int columns, Property<String> text) {
        return new TextLine(id(field), messages.text(key(field)), columns, text);
    }

    private String key(EntryField<E, ?> field) {
        return form + field.word();
    }

    private String id(EntryField<E, ?> field) {
        return id + "-" + field.option();
    }

    private Node number(EntryField<E, ?> field, Unit unit) {
        return new NumberField(
                id(field),
                messages.text(key(field)),
                messages.formats().unit(unit),
                answers.number(field),
                messages);
    }

    private Node scale(EntryField<E, ?> field, int max) {
        ObjectProperty<@Nullable Integer> value = choice(field);
        if (max > STEPS_IN_WORDS) {
            SeverityScale scale = new SeverityScale(id(field), messages, key(field) + "-ends");
            scale.valueProperty().bindBidirectional(value);
            return scale.node();
        }
        Chips<Integer> chips =
                new Chips<>(
                        id(field),
                        IntStream.rangeClosed(0, max).boxed().toList(),
                        step -> messages.text("scale." + step),
                        String::valueOf);
        chips.valueProperty().bindBidirectional(value);
        return chips.node();
    }

    private Node yesNo(EntryField<E, ?> field) {
        Chips<Boolean> chips = Chips.yesNo(id(field), messages);
        ObjectProperty<@Nullable Boolean> value = choice(field);
        chips.valueProperty().bindBidirectional(value);
        return chips.node();
    }

    private <C extends Enum<C> & Coded> Node code(EntryField<E, ?> field, FieldKind.Code<C> kind) {
        Chips<C> chips =
                Chips.of(id(field), Arrays.asList(kind.type().getEnumConstants()), messages);
        if (field == NightFields.COMPARED_WITH_USUAL) {
            chips.beginningAt(kind.type().cast(ComparedWithUsual.SAME));
        }
        ObjectProperty<@Nullable C> value = choice(field);
        chips.valueProperty().bindBidirectional(value);
        return chips.node();
    }

    private <C extends Enum<C> & Coded> Node codes(
            EntryField<E, ?> field, FieldKind.Codes<C> kind) {
        MultiChips<C> chips =
                new MultiChips<>(
                        id(field),
                        Arrays.asList(kind.type().getEnumConstants()),
                        messages,
                        messages.text("form.none-of-these"));
        ObjectProperty<@Nullable List<C>> value = choice(field);
        chips.valueProperty().bindBidirectional(value);
        return chips.node();
    }

    /** A few lines in the person's own words. */
    @SuppressWarnings("unchecked") // a field of texts
    private Node text(EntryField<E, ?> field) {
        TextAnswer answer = answers.text((EntryField<E, String>) field);
        return new NoteField(
                id(field),
                messages.text(key(field)),
                answer.textProperty(),
                answer.errorProperty(),
                messages);
    }

    @SuppressWarnings("unchecked") // asked for by the kind of the field
    private <C> ObjectProperty<@Nullable C> choice(EntryField<E, ?> field) {
        return answers.choice((EntryField<E, C>) field);
    }
}
