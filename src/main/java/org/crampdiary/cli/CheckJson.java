package org.crampdiary.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Level;
import org.crampdiary.text.Messages;

/** The answer of {@code check --json}. */
final class CheckJson {

    private final Messages messages;

    CheckJson(Messages messages) {
        this.messages = messages;
    }

    String of(Assessment assessment) {
        ObjectNode root = Json.object();
        root.put("asOf", assessment.asOf().toString());
        root.put("rulesVersion", assessment.rulesVersion());
        root.put("level", assessment.level().number());
        root.put("levelId", assessment.level().code());
        root.put("rulesChecked", assessment.findings().size());
        assessment
                .findings()
                .forEach(finding -> write(finding, root.withArray("rules").addObject()));
        return Json.text(root);
    }

    private void write(Finding finding, ObjectNode rule) {
        Level level = finding.level();
        LocalDate discussed = finding.discussed();
        rule.put("id", finding.rule().code());
        rule.put("status", finding.status().code());
        rule.put("level", level == null ? null : (Integer) level.number());
        rule.put("discussed", discussed == null ? null : discussed.toString());
        rule.put("why", messages.text(finding.why()));
        finding.nights().forEach(night -> rule.withArray("nights").add(night.toString()));
        finding.cramps().forEach(id -> rule.withArray("cramps").add(id));
        rule.withArray("nights");
        rule.withArray("cramps");
    }
}
