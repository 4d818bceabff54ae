package org.crampdiary.bench;

import java.util.concurrent.TimeUnit;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.summary.pdf.SummaryPdf;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Trends;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The doctor's page of the last 90 nights of thirty years, as a PDF, once Java is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SummaryPdfBenchmark {

    private static final int NIGHTS = 90;

    private @Nullable SummaryModel model;
    private @Nullable SummaryPdf page;

    @Setup
    public void summarise() {
        Diary diary = LargeDiary.whole();
        NightRange range = NightRange.ending(LargeDiary.LAST_NIGHT, NIGHTS);
        model =
                SummaryModel.of(
                        diary,
                        Trends.summarise(diary, range),
                        Guidance.check(diary, range.to()),
                        SummaryOptions.on(Paper.A4),
                        range.to(),
                        "0");
        page = new SummaryPdf(new Messages(Language.ENGLISH));
    }

    @Benchmark
    public byte[] pdf() {
        return page.of(model);
    }
}
