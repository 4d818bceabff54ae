package org.crampdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SystemZoneTest {

    /** TZ, how Java reads it, what the system's clock says, the zone, and whether it is sure. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                              | Europe/Copenhagen | +01:00 | Europe/Copenhagen | yes
                                              | GMT+01:00         | +01:00 | +01:00            | no
                    ''                        | Europe/Copenhagen | Z      | Etc/UTC           | yes
                    Europe/Copenhagen         | Europe/Copenhagen | +01:00 | Europe/Copenhagen | yes
                    :Europe/Copenhagen        | Europe/Copenhagen | +01:00 | Europe/Copenhagen | yes
                    posix/Europe/Rome         | Europe/Rome       | +01:00 | Europe/Rome       | yes
                    /usr/share/zoneinfo/Asia/Tokyo | GMT+09:00    | +09:00 | Asia/Tokyo        | yes
                    EST5EDT                   | EST5EDT           | -05:00 | EST5EDT           | yes
                    GMT+3                     | GMT+03:00         | -03:00 | -03:00            | yes
                    JST-9                     | GMT+09:00         | +09:00 | +09:00            | yes
                    <+0330>-3:30              | GMT+03:30         | +03:30 | +03:30            | yes
                    CET-1CEST,M3.5.0,M10.5.0/3 | GMT+01:00        | +01:00 | +01:00            | no
                    Nowhere/Land              | GMT               | Z      | Z                 | no
                    GMT+3                     | GMT+03:00         |        | GMT+03:00         | no
                    """)
    void theOffsetIsThatOfTheSystemsClock(
            @Nullable String tz, ZoneId java, @Nullable String clock, String zone, String sure) {
        SystemZone read =
                SystemZone.of(tz, java, () -> Optional.ofNullable(clock).map(ZoneOffset::of));
        assertThat(read.zone()).isEqualTo(ZoneId.of(zone));
        assertThat(read.doubt() == null).isEqualTo(sure.equals("yes"));
    }
}
