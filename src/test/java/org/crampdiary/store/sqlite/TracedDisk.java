package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a traced process did to the files of one folder, and what a power cut may leave of it. A
 * disk keeps what was synced: content by a sync of the file, names by a sync of the folder. Of what
 * was not, it keeps any part, sector by sector, in any order.
 */
final class TracedDisk {

    /** Calls to trace; any other that changes a file would be missed. */
    static final String CALLS =
            "openat,open,creat,write,writev,pwrite64,pwritev,ftruncate,truncate,fallocate,fsync,"
                    + "fdatasync,rename,renameat,renameat2,unlink,unlinkat,link,linkat,"
                    + "copy_file_range,sendfile,mkdir,mkdirat,rmdir";

    private static final int SECTOR = 512;
    private static final Pattern CALL =
            Pattern.compile("^\\d+ +(\\w+)\\((.*)\\) += (-?\\d+)(?:<([^>]*)>)?.*$");
    private static final Pattern DESCRIPTOR = Pattern.compile("^(\\d+)<([^>]*)>");
    private static final Pattern COPIED =
            Pattern.compile(
                    "^\\d+<([^>]*)>, (?:NULL|\\[(\\d+)[^\\]]*\\]), (\\d+)<([^>]*)>, NULL, .*");
    private static final Pattern QUOTED = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"");
    private static final Pattern UNFINISHED =
            Pattern.compile("^(\\d+) +(.*) <unfinished \\.\\.\\.>$");

    /** In the names of files that are about to take another one's place. */
    private static final Pattern RANDOM = Pattern.compile("(?<=\\.cramp-diary)\\d+");

    private static final Pattern RESUMED =
            Pattern.compile("^(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)$");

    /** One thing that was done, in the order of the trace. */
    sealed interface Step {

        /** The file or folder; empty for what is done to none. */
        String name();

        record Create(String name, boolean emptied) implements Step {}

        record MakeFolder(String name) implements Step {}

        /** A byte for each character. */
        record Write(String name, long at, String content) implements Step {}

        /** Puts there what another file has at a place. */
        record Copy(String from, long offset, String name, long at, int length) implements Step {}

        record Truncate(String name, long length) implements Step {}

        record Sync(String name) implements Step {}

        record SyncFolder(String name) implements Step {}

        record Rename(String from, String name) implements Step {}

        record Remove(String name) implements Step {}

        /** A line that the process printed. */
        record Printed(String text) implements Step {
            @Override
            public String name() {
                return "";
            }
        }
    }

    private TracedDisk() {}

    /** The steps in a folder, whose path is real. */
    static List<Step> steps(Path trace, Path folder) throws IOException {
        List<Step> steps = new ArrayList<>();
        Map<String, String> begun = new HashMap<>();
        Map<String, Long> positions = new HashMap<>();
        for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
            Matcher unfinished = UNFINISHED.matcher(line);
            if (unfinished.matches()) {
                begun.put(unfinished.group(1), unfinished.group(2));
                continue;
            }
            Matcher resumed = RESUMED.matcher(line);
            String whole =
                    resumed.matches()
                            ? resumed.group(1)
                                    + " "
                                    + begun.remove(resumed.group(1))
                                    + resumed.group(2)
                            : line;
            Matcher call = CALL.matcher(whole);
            if (call.matches() && Long.parseLong(call.group(3)) >= 0) {
                Step step = step(call, folder.toString(), positions);
                if (step != null) {
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    private static @Nullable Step step(Matcher call, String folder, Map<String, Long> positions) {
        String arguments = call.group(2);
        List<String> quoted = new ArrayList<>();
        Matcher texts = QUOTED.matcher(arguments);
        while (texts.find()) {
            quoted.add(new String(bytes(texts.group(1)), StandardCharsets.UTF_8));
        }
        Matcher first = DESCRIPTOR.matcher(arguments);
        String number = first.find() ? first.group(1) : "";
        String path =
                number.isEmpty() ? "" : new String(bytes(first.group(2)), StandardCharsets.UTF_8);
        String kind = call.group(1);
        boolean within = (path + "/").startsWith(folder + "/");
        boolean named = !quoted.isEmpty() && quoted.getFirst().startsWith(folder + "/");
        return switch (kind) {
            case "openat", "open" -> {
                if (!named || arguments.contains("O_DIRECTORY")) {
                    yield null;
                }
                positions.put(call.group(3) + quoted.getFirst(), 0L);
                yield arguments.contains("O_CREAT") || arguments.contains("O_TRUNC")
                        ? new Step.Create(quoted.getFirst(), arguments.contains("O_TRUNC"))
                        : null;
            }
            case "write", "pwrite64" -> {
                if (number.equals("1")) {
                    yield new Step.Printed(quoted.getFirst());
                }
                if (!within) {
                    yield null;
                }
                Matcher content = QUOTED.matcher(arguments);
                if (!content.find()) {
                    throw new IllegalStateException("cut off by the trace: " + kind);
                }
                byte[] written =
                        Arrays.copyOf(bytes(content.group(1)), Integer.parseInt(call.group(3)));
                long at =
                        kind.equals("write")
                                ? positions.merge(number + path, (long) written.length, Long::sum)
                                        - written.length
                                : Long.parseLong(
                                        arguments.substring(arguments.lastIndexOf(' ') + 1));
                yield new Step.Write(path, at, new String(written, StandardCharsets.ISO_8859_1));
            }
            case "ftruncate" ->
                    within
                            ? new Step.Truncate(
                                    path,
                                    Long.parseLong(
                                            arguments.substring(arguments.lastIndexOf(' ') + 1)))
                            : null;
            case "fsync", "fdatasync" ->
                    !within
                            ? null
                            : Files.isDirectory(Path.of(path))
                                    ? new Step.SyncFolder(path)
                                    : new Step.Sync(path);
            case "copy_file_range" -> copied(call, folder, positions);
            case "rename" -> named ? new Step.Rename(quoted.getFirst(), quoted.getLast()) : null;
            case "mkdir", "mkdirat" -> named ? new Step.MakeFolder(quoted.getFirst()) : null;
            case "unlink" -> named ? new Step.Remove(quoted.getFirst()) : null;
            default -> {
                if (within || named) {
                    throw new IllegalStateException("not known how to replay: " + call.group());
                }
                yield null;
            }
        };
    }

    private static @Nullable Step copied(Matcher call, String folder, Map<String, Long> positions) {
        Matcher files = COPIED.matcher(call.group(2));
        if (!files.matches()) {
            throw new IllegalStateException("not known how to replay: " + call.group());
        }
        String from = new String(bytes(files.group(1)), StandardCharsets.UTF_8);
        String to = new String(bytes(files.group(4)), StandardCharsets.UTF_8);
        int length = Integer.parseInt(call.group(3));
        if (!to.startsWith(folder + "/") || length == 0) {
            return null;
        }
        if (!from.startsWith(folder + "/") || files.group(2) == null) {
            throw new IllegalStateException("not known what it is: " + call.group());
        }
        long at = positions.merge(files.group(3) + to, (long) length, Long::sum) - length;
        return new Step.Copy(from, Long.parseLong(files.group(2)), to, at, length);
    }

    private static byte[] bytes(String escaped) {
        return HexFormat.of().parseHex(escaped.replace("\\x", ""));
    }

    /** A file with what was done to it since its last sync. */
    private static final class Content {
        byte[] synced = {};
        final List<Step> since = new ArrayList<>();

        byte[] left(Cut cut, RandomGenerator random) {
            byte[] bytes = synced;
            for (Step step : since) {
                bytes = cut.isKept(random) ? done(bytes, step, cut, random) : bytes;
            }
            return bytes;
        }

        private static byte[] done(byte[] bytes, Step step, Cut cut, RandomGenerator random) {
            if (step instanceof Step.Truncate truncate) {
                return Arrays.copyOf(bytes, (int) truncate.length());
            }
            Step.Write write = (Step.Write) step;
            byte[] content = write.content().getBytes(StandardCharsets.ISO_8859_1);
            int at = (int) write.at();
            byte[] after = Arrays.copyOf(bytes, Math.max(bytes.length, at + content.length));
            for (int from = 0; from < content.length; ) {
                int sector = Math.min(content.length - from, SECTOR - (at + from) % SECTOR);
                if (cut != Cut.TORN || random.nextBoolean()) {
                    System.arraycopy(content, from, after, at + from, sector);
                }
                from += sector;
            }
            return after;
        }
    }

    /** What becomes of what was not synced. */
    enum Cut {
        /** All of it was written: the process was killed. */
        ALL,
        /** None of it. */
        NONE,
        /** All names, and nothing of what is in the files. */
        NAMES,
        /** Any of its steps, names too. */
        SOME,
        /** The same, and of each written piece any of its sectors. */
        TORN;

        boolean isKept(RandomGenerator random) {
            return switch (this) {
                case ALL -> true;
                case NONE, NAMES -> false;
                case SOME, TORN -> random.nextBoolean();
            };
        }

        boolean isNameKept(RandomGenerator random) {
            return this == NAMES || isKept(random);
        }
    }

    /** Which steps are syncs of a file or folder, which may bear several names in time. */
    private record Synced(List<String> names, Set<Integer> syncs) {

        Synced(String name) {
            this(new ArrayList<>(List.of(name)), new TreeSet<>());
        }
    }

    /**
     * The places of the syncs of each file and folder among the steps, by the names that it bears
     * one after the other; of files that bear the same names together.
     */
    static Map<List<String>, Set<Integer>> syncs(List<Step> steps) {
        Map<String, Synced> now = new HashMap<>();
        List<Synced> all = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i)) {
                case Step.Rename(String from, String to) -> {
                    Synced renamed = Objects.requireNonNull(now.remove(from), from);
                    renamed.names().add(to);
                    now.put(to, renamed);
                }
                case Step.Remove(String name) -> now.remove(name);
                case Step.Printed _ -> {}
                case Step step -> {
                    Synced file =
                            now.computeIfAbsent(
                                    step.name(),
                                    name -> {
                                        all.add(new Synced(name));
                                        return all.getLast();
                                    });
                    if (step instanceof Step.Sync || step instanceof Step.SyncFolder) {
                        file.syncs().add(i);
                    }
                }
            }
        }
        Map<List<String>, Set<Integer>> byNames = new LinkedHashMap<>();
        for (Synced file : all) {
            List<String> names =
                    file.names().stream()
                            .map(name -> RANDOM.matcher(name).replaceAll("*"))
                            .toList();
            byNames.computeIfAbsent(names, _ -> new TreeSet<>()).addAll(file.syncs());
        }
        byNames.values().removeIf(Set::isEmpty);
        return byNames;
    }

    /** The files by their names after the first {@code count} steps and a power cut. */
    static Map<String, byte[]> left(
            Map<String, byte[]> before,
            List<Step> steps,
            int count,
            Cut cut,
            RandomGenerator random) {
        Map<String, Content> durable = new LinkedHashMap<>();
        before.forEach((name, bytes) -> {
            Content content = new Content();
            content.synced = bytes;
            durable.put(name, content);
        });
        Map<String, Content> now = new LinkedHashMap<>(durable);
        List<Naming> names = new ArrayList<>();
        Set<String> folders = new HashSet<>();
        for (Step step : steps.subList(0, count)) {
            switch (step) {
                case Step.Create(String name, boolean emptied) -> {
                    if (!now.containsKey(name)) {
                        name(now, names, new Naming(name, new Content()));
                    } else if (emptied) {
                        now.get(name).since.add(new Step.Truncate(name, 0));
                    }
                }
                case Step.MakeFolder(String name) -> {
                    folders.add(name);
                    name(now, names, new Naming(name, new Content()));
                }
                case Step.Write(String name, _, _) -> at(now, name).since.add(step);
                case Step.Copy(String from, long offset, String name, long at, int length) -> {
                    byte[] all = at(now, from).left(Cut.ALL, random);
                    byte[] part = Arrays.copyOfRange(all, (int) offset, (int) offset + length);
                    String content = new String(part, StandardCharsets.ISO_8859_1);
                    at(now, name).since.add(new Step.Write(name, at, content));
                }
                case Step.Truncate(String name, _) -> at(now, name).since.add(step);
                case Step.Sync(String name) -> {
                    Content content = at(now, name);
                    content.synced = content.left(Cut.ALL, random);
                    content.since.clear();
                }
                case Step.Rename(String from, String to) -> {
                    Content content = at(now, from);
                    now.remove(from);
                    now.put(to, content);
                    names.add(new Naming(to, content, from));
                }
                case Step.Remove(String name) -> name(now, names, new Naming(name, null));
                case Step.SyncFolder(String folder) -> {
                    names.stream()
                            .filter(naming -> naming.isIn(folder))
                            .forEach(n -> n.in(durable));
                    names.removeIf(naming -> naming.isIn(folder));
                }
                case Step.Printed _ -> {}
            }
        }
        names.stream().filter(_ -> cut.isNameKept(random)).forEach(name -> name.in(durable));
        Set<String> lost = new HashSet<>(folders);
        lost.removeAll(durable.keySet());
        durable.keySet().removeAll(folders);
        Map<String, byte[]> left = new LinkedHashMap<>();
        durable.forEach((name, content) -> {
            if (lost.stream().noneMatch(folder -> name.startsWith(folder + "/"))) {
                left.put(name, content.left(cut, random));
            }
        });
        return left;
    }

    private static Content at(Map<String, Content> now, String name) {
        Content content = now.get(name);
        if (content == null) {
            throw new IllegalStateException("no such file in the trace: " + name);
        }
        return content;
    }

    private static void name(Map<String, Content> now, List<Naming> names, Naming naming) {
        naming.in(now);
        names.add(naming);
    }

    /** A name that was given, or taken away, and what bore another one before. */
    private record Naming(String name, @Nullable Content content, @Nullable String from) {

        Naming(String name, @Nullable Content content) {
            this(name, content, null);
        }

        boolean isIn(String folder) {
            return Path.of(name).getParent().equals(Path.of(folder));
        }

        void in(Map<String, Content> files) {
            if (from != null) {
                files.remove(from, content);
            }
            if (content == null) {
                files.remove(name);
            } else {
                files.put(name, content);
            }
        }
    }
}
