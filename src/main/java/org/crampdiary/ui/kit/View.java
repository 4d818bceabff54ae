package org.crampdiary.ui.kit;

import javafx.scene.Parent;

/** A room or a part of one: builds its nodes once, listens only while it is on the screen. */
public interface View {

    /** The node that holds it; always the same one. */
    Parent root();

    /** It comes onto the screen: start to listen, bring up to date, set the focus. */
    default void attach() {}

    /** It leaves the screen: let go of everything that {@link #attach} took hold of. */
    default void detach() {}
}
