package org.crampdiary.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crampdiary.exchange.Imported;
import org.crampdiary.exchange.format.FileFormat;
import org.crampdiary.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileLimitsTest {

    private static final String SMALLEST = "{\"format\":\"cramp-diary\",\"version\":1";

    /** The text of a file and how its only sentence begins. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `` | The file is empty
                    `   ` | The file is empty
                    null | The file is not a diary
                    [] | The file is not a diary
                    7 | The file is not a diary
                    "cramp-diary" | The file is not a diary
                    {} | The file is not a diary
                    {"format":null} | The file is not a diary
                    {"resourceType":"Bundle"} | This file is in FHIR
                    {"format":"cramp-diary","version":1,"version":1} | Line 1, column 37: a name stands twice
                    {"format":"cramp-diary","version":1,"nights":[{"heat":true,"heat":true}]} | Line 1, column 60: a name stands twice
                    {"format":"cramp-diary","version":1 | Line 1, column 36: the file is not valid JSON
                    {"format":"cramp-diary","version":NaN} | Line 1, column 38: the file is not valid JSON
                    {"format":"cramp-diary","version":-Infinity} | Line 1, column 44: the file is not valid JSON
                    {"format":"cramp-diary","version":01} | Line 1, column 36: the file is not valid JSON
                    {"format":"cramp-diary","version":1,} | Line 1, column 37: the file is not valid JSON
                    {'format':'cramp-diary','version':1} | Line 1, column 2: the file is not valid JSON
                    {"format":"cramp-diary","version":1} {} | Line 1, column 38: the file goes on after its end
                    {"format":"cramp-diary","version":1}} | Line 1, column 37: the file is not valid JSON
                    """)
    void whatIsNoSuchFileIsRefusedWithOneSentence(String text, String sentence) {
        assertThat(ExampleFile.refusals(text)).singleElement().asString().startsWith(sentence);
    }

    @Test
    void theLineIsToldToo() {
        assertThat(ExampleFile.refusals("{\n  \"format\": \"cramp-diary\",\n  version: 1\n}"))
                .containsExactly(
                        "Line 3, column 3: the file is not valid JSON here. It may be cut off or"
                                + " changed; export it anew.");
    }

    @Test
    void whatIsNotUtf8IsRefusedWithItsPlace() {
        byte[] latin1 = "{\n \"name\":\"S\u00f8ren\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ExampleFile.refusals(latin1))
                .singleElement()
                .asString()
                .startsWith("Line 2, column 11: the file is not text in UTF-8");
        byte[] cutOff = Arrays.copyOf("{\u00f8".getBytes(StandardCharsets.UTF_8), 2);
        assertThat(ExampleFile.refusals(cutOff))
                .singleElement()
                .asString()
                .startsWith("Line 1, column 2: the file is not text in UTF-8");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(ExampleFile.refusals("\ufeff" + SMALLEST + "}")).isEmpty();
    }

    @Test
    void everyPartOfAFileMayBeNullOrLeftOut() {
        String nulls =
                ",\"exportedAt\":null,\"profile\":null,\"nights\":null,\"cramps\":null,\"visits\":null}";
        Imported none = ExampleFile.read(SMALLEST + "}");
        assertThat(none).isEqualTo(ExampleFile.read(SMALLEST + nulls));
        assertThat(none.profile()).isNull();
        assertThat(none.nights()).isEmpty();
    }

    @Test
    void depthIsLimitedBeforeTheStackIs() {
        for (int depth : new int[] {32, 1_000, 1_000_000}) {
            String nested = ",\"visits\":" + "[".repeat(depth);
            assertThat(ExampleFile.refusals(SMALLEST + nested))
                    .singleElement()
                    .asString()
                    .contains("nested too deeply");
        }
        String deepest = ",\"visits\":" + "[".repeat(31) + "]".repeat(31) + "}";
        assertThat(ExampleFile.refusals(SMALLEST + deepest))
                .containsExactly("visits[0]: must be an object in braces.");
    }

    @Test
    void aNumberOfThousandsOfDigitsIsBeyondTheLimits() {
        String number = ",\"visits\":" + "9".repeat(5_000) + "}";
        assertThat(ExampleFile.refusals(SMALLEST + number))
                .singleElement()
                .asString()
                .contains("longer values than a diary");
    }

    /** A text that is too long for its field has its own sentence; longer ones are not held. */
    @Test
    void aTextOfAMillionCharactersIsBeyondTheLimits() {
        String note = ",\"cramps\":[{\"id\":\"a\",\"night\":\"2026-03-04\",\"note\":\"";
        assertThat(ExampleFile.refusals(SMALLEST + note + "x".repeat(10_001) + "\"}]}"))
                .contains("cramps[0].note: must have at most 10,000 characters.");
        assertThat(ExampleFile.refusals(SMALLEST + note + "x".repeat(1_100_000) + "\"}]}"))
                .singleElement()
                .asString()
                .contains("longer values than a diary");
    }

    @Test
    void moreValuesThanAnyDiaryHasAreRefusedBeforeTheMemoryIsFull() {
        String many = "[" + "0,".repeat(60) + "0],";
        String flood = ",\"visits\":[" + many.repeat(85_000) + "[]]}";
        assertThat(ExampleFile.refusals(SMALLEST + flood))
                .singleElement()
                .asString()
                .contains("far more or longer values");
    }

    /** The path of a list or object, and a file in which it has one value too many. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    cramps[1].symptoms | "cramps":[{},{"symptoms":[ | "fever", | ]}]
                    nights[0].activities | "nights":[{"activities":[ | {"type":"walking"}, | ]}]
                    profile.medicines | "profile":{"medicines":[ | {}, | ]}
                    cramps[0].sites | "cramps":[{"sites":[ | null, | ]}]
                    cramps[0].sites[0] | "cramps":[{"sites":[[ | 0, | ]]}]
                    visits[0] | "visits":[[ | 0, | ]]
                    visits[0].more | "visits":[{"more":{ | "#":0, | }}]
                    """)
    void everyListIsLimitedAndRefusedWithItsPath(
            String path, String before, String value, String after) {
        String values =
                IntStream.range(0, 1_000)
                        .mapToObj(i -> value.replace("#", "a" + i))
                        .collect(Collectors.joining());
        String text = SMALLEST + "," + before + values;
        String last = value.substring(0, value.length() - 1);
        assertThat(ExampleFile.refusals(text + last + after + "}"))
                .containsExactly(
                        path
                                + ": has more than 1,000 values, which no diary has. Choose another"
                                + " file.");
        assertThat(ExampleFile.refusals(text.substring(0, text.length() - 1) + after + "}"))
                .noneSatisfy(sentence -> assertThat(sentence).contains("more than 1,000"));
    }

    @Test
    void filesOfOtherKindsAreToldWhichCanBeRead() {
        String[] others = {
            "date;severity\n2026-03-04;7\n",
            "\"date\",\"severity\"\n",
            "2026-03-04,7\n",
            "\ufeffdato;kraft\n",
            "<?xml version=\"1.0\"?><diary/>",
            "%PDF-1.7",
            "{\\rtf1 Dear diary}",
            "\0\0\0\0",
            "Dear diary"
        };
        for (String text : others) {
            assertThat(ExampleFile.refusals(text))
                    .as(text)
                    .singleElement()
                    .asString()
                    .startsWith("This file cannot be imported. What can be read:");
        }
        byte[] zip = {'P', 'K', 3, 4, 20, 0, (byte) 0xfe, (byte) 0xff};
        assertThat(ExampleFile.refusals(zip))
                .singleElement()
                .asString()
                .startsWith("This file cannot be imported");
        byte[] latin1 = "sov;d\u00e5rligt".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ExampleFile.refusals(latin1))
                .singleElement()
                .asString()
                .startsWith("This file cannot be imported");
        byte[] utf16 = "{\"format\":1}".getBytes(StandardCharsets.UTF_16);
        assertThat(ExampleFile.refusals(utf16)).singleElement().asString().contains("UTF-8");
        assertThat(ExampleFile.refusals("SQLite format 3\u0000\u0010"))
                .singleElement()
                .asString()
                .startsWith("This file is a diary, not an export.");
    }

    @Test
    void aHundredThousandEntriesAreReadAndNoMore() {
        String most = ",\"visits\":[" + "0,".repeat(99_999) + "0]";
        assertThat(ExampleFile.refusals(SMALLEST + most + "}"))
                .first()
                .isEqualTo("visits[0]: must be an object in braces.");
        assertThat(ExampleFile.refusals(SMALLEST + most + ",\"nights\":[0]}"))
                .singleElement()
                .asString()
                .startsWith("The file has more than 100,000 entries");
    }

    @Test
    void twentyMegabytesAreReadAndNoMore() {
        byte[] largest = new byte[20_000_000];
        Arrays.fill(largest, (byte) ' ');
        byte[] text = (SMALLEST + "}").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, largest, 0, text.length);
        assertThat(ExampleFile.refusals(largest)).isEmpty();
        assertThat(ExampleFile.refusals(Arrays.copyOf(largest, 20_000_001)))
                .singleElement()
                .asString()
                .startsWith("The file holds more than 20 MB");
    }

    @Test
    void filesAreReadFromTheirPlaceAndRefusedWhenTheyAreNotThere(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("diary.json");
        assertThatThrownBy(() -> FileFormat.read(file, ExampleFile.CLOCK))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("exchange.no-file");
        assertThatThrownBy(() -> FileFormat.read(folder, ExampleFile.CLOCK))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("exchange.unreadable");
        Files.writeString(file, ExampleFile.TEXT);
        assertThat(FileFormat.read(file, ExampleFile.CLOCK))
                .isEqualTo(ExampleFile.read(ExampleFile.TEXT));
    }
}
