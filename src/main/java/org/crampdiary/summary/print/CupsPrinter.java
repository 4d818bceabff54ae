package org.crampdiary.summary.print;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampdiary.model.Refusal;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.print.Printer.State;

/**
 * Prints through CUPS, whose own commands are given the file as it is, and what paper it is for.
 */
final class CupsPrinter implements PagePrinter {

    /** For all that one question or one order needs; the window waits longer. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private static final byte[] NOTHING = {};
    private static final Pattern NAME = Pattern.compile("\\S+");
    private static final Pattern USUAL = Pattern.compile("system default destination: (\\S+)");
    private static final Pattern REFUSES = Pattern.compile("(\\S+) not accepting requests .*");
    private static final Pattern STATE = Pattern.compile("printer (\\S+) (disabled )?.*");
    private static final Pattern NO_PAPER =
            Pattern.compile("\tAlerts:(?: \\S+)* media-empty(?:-error)?(?: .*)?");
    private static final BinaryOperator<State> WORSE = BinaryOperator.maxBy(State::compareTo);

    private final PrintCommand command;
    private final Duration limit;

    CupsPrinter() {
        this(new PrintCommand(""), LIMIT);
    }

    CupsPrinter(PrintCommand command, Duration limit) {
        this.command = command;
        this.limit = limit;
    }

    @Override
    public List<Printer> printers() {
        return printers(end());
    }

    private long end() {
        return System.nanoTime() + limit.toNanos();
    }

    private List<Printer> printers(long end) {
        List<String> words = List.of("lpstat", "-e", "-d", "-a", "-l", "-p");
        String text = command.run(end, "print.no-answer", NOTHING, words).text();
        if (text.contains("Scheduler is not running")) {
            throw Refusal.notDone("print.not-running");
        }
        Map<String, State> states = new LinkedHashMap<>();
        String usual = "";
        String told = "";
        for (String line : text.lines().toList()) {
            Matcher isUsual = USUAL.matcher(line);
            Matcher refuses = REFUSES.matcher(line);
            Matcher tells = STATE.matcher(line);
            if (NAME.matcher(line).matches()) {
                states.merge(line, State.READY, WORSE);
            } else if (isUsual.matches()) {
                usual = isUsual.group(1);
            } else if (refuses.matches()) {
                states.merge(refuses.group(1), State.REFUSING, WORSE);
            } else if (tells.matches()) {
                told = tells.group(1);
                boolean stopped = tells.group(2) != null;
                states.merge(told, stopped ? State.STOPPED : State.READY, WORSE);
            } else if (NO_PAPER.matcher(line).matches()) {
                states.merge(told, State.WITHOUT_PAPER, WORSE);
            }
        }
        String first = usual;
        return states.entrySet().stream()
                .map(each ->
                        new Printer(each.getKey(), each.getKey().equals(first), each.getValue()))
                .toList();
    }

    @Override
    public String print(PrintDocument document, String title, PrintOrder order) {
        long end = end();
        Printers.ready(printers(end), order.printer());
        List<String> words =
                List.of(
                        "lp",
                        "-d",
                        order.printer(),
                        "-t",
                        title,
                        "-n",
                        Integer.toString(order.copies()),
                        "-P",
                        order.from() + "-" + order.to(),
                        "-o",
                        "media=" + (order.paper() == Paper.A4 ? "A4" : "Letter"),
                        "-o",
                        "print-scaling=auto-fit",
                        "-o",
                        "collate=true",
                        "-");
        PrintCommand.Answer answer = command.run(end, "print.perhaps-sent", document.pdf(), words);
        if (!answer.done()) {
            throw Printers.notTaken(order.printer(), answer.text());
        }
        String job = "(?<!\\S)" + Pattern.quote(order.printer()) + "-\\d+(?!\\S)";
        return Pattern.compile(job)
                .matcher(answer.text())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse(""); // taken all the same: whoever is told otherwise prints it twice
    }
}
