package org.crampdiary.ui.rooms.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.FirstTabStop;
import org.crampdiary.ui.kit.layout.Modal;
import org.crampdiary.ui.kit.layout.ScrollPanes;
import org.crampdiary.ui.kit.layout.SteadyScroll;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.Room;
import org.jspecify.annotations.Nullable;

/**
 * The frame of the window: side bar, the open room, notices. Rooms are built at their first visit.
 */
public final class Shell {

    private static final List<KeyCode> DIGITS =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6);

    private final NoticeBar notices;
    private final SideBar sideBar;
    private final ScrollPane content = ScrollPanes.of(null);
    private final StackPane above = new StackPane();
    private final BorderPane room = new BorderPane(content, above, null, null, null);
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane(frame);
    private final Map<Room, View> built = new EnumMap<>(Room.class);
    private final Function<Room, View> rooms;
    private final Executor afterAMoment =
            CompletableFuture.delayedExecutor(
                    FirstMoment.LASTS.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater);
    private boolean night;
    private @Nullable Room openRoom;
    private @Nullable View open;

    /**
     * @param footer a line about the diary for the side bar's lower end
     * @param rooms makes a room; called once for each, at its first visit
     */
    public Shell(Messages messages, String footer, Function<Room, View> rooms) {
        this.rooms = rooms;
        notices = new NoticeBar(messages);
        FirstMoment.guard(notices, afterAMoment);
        sideBar = new SideBar(messages, footer, this::go);
        content.setFitToWidth(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.getStyleClass().add("room-scroll");
        content.setFocusTraversable(false);
        SteadyScroll.keep(content);
        frame.setLeft(sideBar);
        frame.setCenter(room);
        frame.setBottom(notices);
        root.setId("shell");
        root.getStyleClass().add("shell");
    }

    public Parent root() {
        return root;
    }

    /** At night the room Tonight has the window to itself. */
    public void setNight(boolean on) {
        night = on;
        showAround();
    }

    /** The night screen says itself what the advice above says, and must not be pushed down. */
    private void showAround() {
        boolean shown = !(night && openRoom == Room.TONIGHT);
        Visibility.when(shown, sideBar);
        Visibility.when(shown, above);
    }

    /** Puts a bar above every room. */
    public void setAbove(Pane bar) {
        FirstMoment.guard(bar, afterAMoment);
        above.getChildren().setAll(bar);
    }

    public Notices notices() {
        return notices;
    }

    /**
     * Is in no window any more, or again.
     *
     * @param instead gets the notices from now on; null for its own bar
     */
    public void sayElsewhere(@Nullable Notices instead) {
        notices.sayElsewhere(instead);
    }

    /** See {@link NoticeBar#tellUnseen}. */
    public void tellUnseen(Notices other) {
        notices.tellUnseen(other);
    }

    /** See {@link NoticeBar#holdUnsaved}. */
    public boolean holdUnsaved() {
        return notices.holdUnsaved();
    }

    /** Gives the scene the keys that work in every room. */
    public void bindKeys(Scene scene) {
        for (Room room : Room.values()) {
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(
                                    DIGITS.get(List.of(Room.values()).indexOf(room)),
                                    KeyCombination.SHORTCUT_DOWN),
                            () -> go(room));
        }
    }

    /**
     * Opens a room, and builds it if this is its first visit; the keyboard comes along. A card
     * above the window goes as Esc would let it, since a room below it could not be used; one that
     * waits for an import stays, and so does the room.
     */
    public void go(Room room) {
        if (Modal.isWaiting(root)) {
            return;
        }
        Modal.cancelOver(root);
        if (room != openRoom) {
            close();
            View next = built.computeIfAbsent(room, rooms);
            openRoom = room;
            open = next;
            if (content.getSkin() == null) {
                content.applyCss(); // only then the room is in the scene and gets the keyboard
            }
            content.setContent(next.root());
            content.setVvalue(0);
            sideBar.mark(room);
            showAround();
            next.attach();
        }
        Platform.runLater(this::focusRoom);
    }

    /** A room that has a place of its own for the keyboard has given it that already. */
    private void focusRoom() {
        Scene scene = root.getScene();
        if (open != null && scene != null && !holds(open.root(), scene.getFocusOwner())) {
            FirstTabStop.in(open.root()).ifPresent(Node::requestFocus);
        }
    }

    private static boolean holds(Parent around, @Nullable Node node) {
        Node up = node;
        while (up != null && !up.equals(around)) {
            up = up.getParent();
        }
        return up != null;
    }

    /** The room on the screen; null before the first one. */
    public @Nullable Room openRoom() {
        return openRoom;
    }

    /** Lets go of the open room before the window closes or is built anew. */
    public void close() {
        if (open != null) {
            open.detach();
            open = null;
            openRoom = null;
        }
    }
}
