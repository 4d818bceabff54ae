package org.crampdiary.app;

import java.nio.file.Path;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.History;

/**
 * The diary that the window shows.
 *
 * @param history what was done to it since it was opened
 * @param background its writing thread, and the one that computes
 * @param demo whether it is invented and gone afterwards
 */
record OpenDiary(
        DiaryStore store, History history, Background background, Path file, boolean demo) {}
