package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;

/**
 * What is still to be written before some rules can tell, and which rules these are.
 *
 * @param write what is to be written
 * @param findings of these rules, at least one, in their order
 * @param explained those of them whose sentence says more than what is to be written
 */
public record StillNeeded(ToWrite write, List<Finding> findings, List<Finding> explained) {

    public StillNeeded {
        findings = List.copyOf(findings);
        explained = List.copyOf(explained);
    }

    /**
     * What is to be written.
     *
     * @param profile whether a question about the person was never answered
     * @param basis what makes a night known; of no meaning without nights
     * @param nights from the as-of night on, each of which has to be known; 0 when enough are
     */
    public record ToWrite(boolean profile, DataNeeded.Basis basis, int nights) {

        static final Comparator<ToWrite> LEAST_FIRST =
                Comparator.comparingInt(ToWrite::nights)
                        .thenComparing(ToWrite::basis)
                        .thenComparing(ToWrite::profile);

        public ToWrite {
            basis = nights == 0 ? DataNeeded.Basis.RECORDED : basis;
        }

        private List<Phrase> words() {
            List<Phrase> words = new ArrayList<>();
            if (profile) {
                words.add(Phrase.of("guidance.do.profile"));
            }
            if (nights > 0) {
                boolean asked = basis == DataNeeded.Basis.ASKED;
                words.add(Phrase.of(asked ? "guidance.do.asked" : "guidance.do.recorded", nights));
            }
            return words;
        }
    }

    /** Such as "answer 3 more mornings → 5 checks can tell". */
    public Phrase words() {
        return Phrase.of("guidance.do.then", write.words(), findings.size());
    }

    /** The rules that cannot tell, those first that need least. */
    public static List<StillNeeded> of(Diary diary, Assessment assessment) {
        TreeMap<ToWrite, List<Finding>> groups = new TreeMap<>(ToWrite.LEAST_FIRST);
        Ahead ahead = new Ahead(diary, assessment.asOf());
        for (Finding finding : assessment.with(Status.CANNOT_TELL)) {
            groups.computeIfAbsent(
                            ahead.toWrite(Guidance.rule(finding.rule())), _ -> new ArrayList<>())
                    .add(finding);
        }
        List<StillNeeded> all = new ArrayList<>();
        groups.forEach((write, findings) -> {
            List<Finding> explained = findings.stream().filter(ahead::isExplained).toList();
            all.add(new StillNeeded(write, findings, explained));
        });
        return all;
    }

    /** The nights to come as if each were written down, so that the rules themselves answer. */
    private static final class Ahead {

        private final LocalDate asOf;
        private final Recent now;
        private final Recent answered;
        private final List<Recent> later = new ArrayList<>();
        private final Diary written;

        Ahead(Diary diary, LocalDate asOf) {
            this.asOf = asOf;
            now = new Recent(diary, asOf, diary.visits());
            List<Edit> edits = new ArrayList<>();
            edits.add(new Edit.PutProfile(answered(diary.profile())));
            answered = new Recent(diary.apply(new Change(edits)), asOf, diary.visits());
            for (int ahead = 0; ahead < Recent.NIGHTS; ahead++) {
                edits.add(new Edit.PutNight(known(diary.nightOrEmpty(asOf.plusDays(ahead)))));
            }
            written = diary.apply(new Change(edits));
        }

        private static Profile answered(Profile profile) {
            Profile next = profile;
            if (next.pregnant() == null) {
                next = ProfileFields.SHAPE.with(next, ProfileFields.PREGNANT, Pregnancy.NO);
            }
            if (next.conditions() == null) {
                next = ProfileFields.SHAPE.with(next, ProfileFields.CONDITIONS, List.of());
            }
            return next.medicines() == null
                    ? ProfileFields.SHAPE.with(next, ProfileFields.MEDICINES, List.of())
                    : next;
        }

        private static Night known(Night night) {
            Night asked = night.asked() ? night : night.with(NightFields.SYMPTOMS, List.of());
            return asked.status() == null
                    ? asked.with(NightFields.STATUS, NightStatus.NONE)
                    : asked;
        }

        private Recent after(int nights) {
            while (later.size() <= nights) {
                LocalDate night = asOf.plusDays(later.size());
                later.add(new Recent(written, night, written.visits()));
            }
            return later.get(nights);
        }

        ToWrite toWrite(Rule rule) {
            boolean profile = rule.missing(now) != null && rule.missing(answered) == null;
            DataNeeded.Basis basis = rule.description().dataNeeded().basis();
            return new ToWrite(profile, basis, nights(rule, basis));
        }

        private int nights(Rule rule, DataNeeded.Basis basis) {
            if (tells(rule, answered)) {
                return 0;
            }
            int first = new DataNeeded(basis, 1).enough(now) ? 0 : 1;
            int ahead = 0;
            while (ahead < Recent.NIGHTS - 1 && !tells(rule, after(ahead))) {
                ahead++;
            }
            return ahead + first;
        }

        /** Whether the rule itself says what is missing, and it is no answer about the person. */
        boolean isExplained(Finding finding) {
            return Guidance.rule(finding.rule()).missing(answered) != null;
        }

        private static boolean tells(Rule rule, Recent recent) {
            return rule.missing(recent) == null && rule.description().dataNeeded().enough(recent);
        }
    }
}
