package org.crampdiary.exchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.RoughDate;
import org.crampdiary.model.Tried;
import org.crampdiary.model.TriedFields;
import org.crampdiary.model.Visit;
import org.crampdiary.model.VisitFields;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Visits, pauses, a pregnancy and what was tried, as Observations that the person reported: an
 * Encounter has to say of which class it was, a Procedure that it was performed, and nobody said
 * so.
 */
final class Events {

    private final Resources resources;
    private final Messages messages;
    private final Values values;

    Events(Resources resources, Messages messages) {
        this.resources = resources;
        this.messages = messages;
        this.values = new Values(messages);
    }

    /**
     * Its day, with whom, what was discussed, the nights of rest, and what was agreed as a note.
     */
    void visit(Visit visit) {
        ObjectNode observation =
                resources.observation("visit", visit.id(), LocalCodes.VISIT.in(messages));
        observation.put("effectiveDateTime", visit.date().toString()).put("valueBoolean", true);
        Resources.note(observation, visit.outcome());
        String with = Values.text(visit.with());
        if (with != null) {
            Values.component(observation, LocalCodes.VISIT_WITH.in(messages))
                    .put("valueString", with);
        }
        if (visit.discussed() != null) {
            values.addList(
                    observation,
                    LocalCodes.VISIT_DISCUSSED.in(messages),
                    VisitFields.DISCUSSED.kind(),
                    visit.discussed());
        }
        if (visit.restNights() != null) {
            values.set(
                    Values.component(observation, LocalCodes.VISIT_REST.in(messages)),
                    VisitFields.REST_NIGHTS.kind(),
                    visit.restNights());
        }
    }

    /** From its first evening to its last morning; without an end while it lasts. */
    void pause(Pause pause) {
        ObjectNode observation =
                resources.observation("pause", pause.id(), LocalCodes.PAUSE.in(messages));
        Resources.during(observation, pause.from(), pause.to());
        observation.put("valueBoolean", true);
    }

    /** The answer about a pregnancy, of when it was saved. */
    void pregnancy(Profile profile) {
        if (profile.pregnant() == null) {
            return;
        }
        ObjectNode observation =
                resources.observation("pregnant", "", LocalCodes.PREGNANT.in(messages));
        if (profile.updatedAt() != null) {
            observation.put("effectiveDateTime", profile.updatedAt().toString());
        }
        values.set(observation, ProfileFields.PREGNANT.kind(), profile.pregnant());
    }

    /** What was tried over time, with its rough dates and the person's verdict. */
    void tried(Profile profile) {
        List<Tried> all = profile.tried() == null ? List.of() : profile.tried();
        all.forEach(this::tried);
    }

    private void tried(Tried tried) {
        String what = (tried.what() == null ? "" : tried.what().code()) + "|" + tried.words();
        ObjectNode observation =
                resources.observation("tried", what, LocalCodes.TRIED.in(messages));
        during(observation, tried.start(), tried.end());
        if (tried.what() != null) {
            values.set(observation, TriedFields.WHAT.kind(), tried.what());
        }
        Resources.note(observation, tried.words());
        if (tried.verdict() != null) {
            values.set(
                    Values.component(observation, LocalCodes.TRIED_VERDICT.in(messages)),
                    TriedFields.VERDICT.kind(),
                    tried.verdict());
        }
    }

    /** As roughly as it is known; 2024-05 to 2024 is no period that FHIR allows. */
    private void during(
            ObjectNode observation, @Nullable RoughDate start, @Nullable RoughDate end) {
        if (start != null) {
            observation.withObject("effectivePeriod").put("start", start.iso());
        }
        if (end != null && (start == null || start.equals(end) || isBefore(start, end))) {
            observation.withObject("effectivePeriod").put("end", end.iso());
        } else if (end != null) {
            Values.component(observation, LocalCodes.TRIED_END.in(messages))
                    .put("valueDateTime", end.iso());
        }
    }

    private static boolean isBefore(RoughDate start, RoughDate end) {
        return start.last().isBefore(end.first());
    }
}
