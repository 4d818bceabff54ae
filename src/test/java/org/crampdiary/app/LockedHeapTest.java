package org.crampdiary.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crampdiary.model.WordEverywhere;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.KeyBytes;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A protected diary is read, searched, written, saved as a PDF and printed in the window, and
 * locked; also by the recovery code that it makes, shows and prints. What of Java's memory is in
 * use then holds no word of it and nothing that opens it, and no file does. While it is open the
 * words are found, which shows that they would be.
 */
final class LockedHeapTest {

    private static final List<Charset> ENCODINGS = List.of(ISO_8859_1, UTF_16LE, UTF_16BE);
    private static final String KEY = "key";

    /** Each as its bytes, in ISO 8859-1. */
    private final Map<String, Set<String>> secrets = new LinkedHashMap<>();

    @TempDir private Path folder;
    private Path home;

    @BeforeEach
    void aProtectedDiary() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        for (LockedWindow.Typed typed : LockedWindow.Typed.values()) {
            Files.writeString(typed.beside(home), secret(typed.name().toLowerCase(Locale.ROOT)));
        }
        String passphrase = Files.readString(LockedWindow.Typed.PASSPHRASE.beside(home));
        Path diary = LockedWindow.diary(home);
        try (DiaryStore store = SqliteDiaryStore.open(diary, LockedWindow.clock())) {
            for (int seed = 0; seed < 20; seed++) {
                store.apply(WordEverywhere.in(seed, LocalDate.of(2026, 1, 1), secret("entry")));
            }
            store.protection().switchOn(passphrase.toCharArray());
        }
        for (Path backup : files(home.resolve("backups"))) {
            Files.delete(backup); // made before it was protected
        }
        secrets.put(KEY, Set.of(new String(KeyBytes.of(diary, passphrase), ISO_8859_1)));
    }

    private String secret(String name) {
        return secret(name, "kanariefugl " + name + " canary");
    }

    private String secret(String name, String word) {
        Set<String> bytes = new TreeSet<>();
        ENCODINGS.forEach(encoding -> bytes.add(new String(word.getBytes(encoding), ISO_8859_1)));
        secrets.put(name, bytes);
        return word;
    }

    @Test
    void nothingIsLeftInUseAndNothingOnTheDisk() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path printed = folder.resolve("printed");
        Path commands = Files.createDirectory(folder.resolve("commands"));
        command(commands.resolve("lpstat"), "echo " + LockedWindow.PRINTER);
        command(commands.resolve("lp"), "cat >" + printed);
        ProcessBuilder program = ChildJava.of(LockedWindow.class, home);
        program.environment().put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        program.environment()
                .merge("PATH", commands.toString(), (all, one) -> one + File.pathSeparator + all);
        List<Path> places = new ArrayList<>(List.of(home, temporary));
        for (String kind : List.of("DATA", "CONFIG", "CACHE")) {
            Path place = Files.createDirectory(folder.resolve(kind));
            program.environment().put("XDG_" + kind + "_HOME", place.toString());
            places.add(place);
        }
        Process process = program.start();
        String output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(printed).isNotEmptyFile();
        String code = Files.readString(LockedWindow.code(home));
        for (String between : List.of("", " ", "-")) {
            secret("code" + between, code.replace(" ", between));
        }
        secret("half of the code", code.substring(0, 19));
        assertThat(in(LockedWindow.Moment.CODE_SHOWN.beside(home))).contains("code ");
        assertThat(in(LockedWindow.Moment.OPEN.beside(home)))
                .contains("entry", "searched", "half", "removed", "begun", KEY);
        assertThat(in(LockedWindow.Moment.LOCKED.beside(home))).isEmpty();
        assertThat(in(LockedWindow.Moment.LOCKED_BY_ITSELF.beside(home))).isEmpty();
        for (Path place : places) {
            for (Path each : files(place)) {
                assertThat(in(each)).as(each.toString()).isEmpty();
            }
        }
    }

    private static void command(Path file, String does) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static List<Path> files(Path under) throws IOException {
        try (Stream<Path> all = Files.walk(under)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Set<String> in(Path file) throws IOException {
        String bytes = Files.readString(file, ISO_8859_1);
        Set<String> found = new TreeSet<>();
        secrets.forEach((name, secret) -> {
            if (secret.stream().anyMatch(bytes::contains)) {
                found.add(name);
            }
        });
        return found;
    }
}
