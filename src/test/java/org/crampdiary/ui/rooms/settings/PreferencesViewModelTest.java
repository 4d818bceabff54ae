package org.crampdiary.ui.rooms.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Region;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Residence;
import org.crampdiary.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesViewModelTest {

    private final Settings settings =
            new Settings(Preferences.DEFAULT.with(Residence.in(Region.DENMARK_CAPITAL)));
    private final PreferencesViewModel model = new PreferencesViewModel(settings);

    @BeforeEach
    void listen() {
        model.listen();
    }

    private void type(String emergency, String outOfHours) {
        model.emergency().textProperty().set(emergency);
        model.outOfHours().textProperty().set(outOfHours);
        model.keepNumbers();
    }

    @Test
    void ownNumbersAreKept() {
        type(" 911 ", "+45 70 11 07 07");
        assertThat(settings.preferences().residence().numbers())
                .isEqualTo(new PhoneNumbers("911", "+45 70 11 07 07"));
        assertThat(model.emergency().textProperty().get()).isEqualTo("911");
    }

    @Test
    void emptyFieldsAreThoseOfTheRegion() {
        type("911", "18");
        type("", "");
        assertThat(settings.preferences())
                .isEqualTo(Preferences.DEFAULT.with(Residence.in(Region.DENMARK_CAPITAL)));
        assertThat(model.outOfHours().textProperty().get()).isEqualTo("1813");
    }

    @Test
    void theNumbersOfTheRegionAreNotTheirOwn() {
        type("112", "1813");
        assertThat(settings.preferences().residence().emergencyNumber()).isNull();
        assertThat(settings.preferences().residence().outOfHoursNumber()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "112a", "()", "1234567890123456789012345678901"})
    void whatIsNotANumberIsMarkedAndNotKept(String typed) {
        type(typed, "1818");
        assertThat(model.emergency().errorProperty().get()).isNotNull();
        assertThat(model.outOfHours().errorProperty().get()).isNull();
        assertThat(settings.preferences().residence().numbers())
                .isEqualTo(Region.DENMARK_CAPITAL.numbers());
        model.emergency().textProperty().set("112");
        assertThat(model.emergency().errorProperty().get()).isNull();
    }

    @Test
    void anotherRegionBringsItsOwnNumbersBack() {
        type("911", "1818");
        model.region(Region.UNITED_KINGDOM);
        assertThat(settings.preferences().residence().numbers())
                .isEqualTo(Region.UNITED_KINGDOM.numbers());
        assertThat(model.emergency().textProperty().get()).isEqualTo("999");
    }

    @Test
    void theSameRegionKeepsTheNumbers() {
        type("911", "");
        model.region(Region.DENMARK_CAPITAL);
        assertThat(settings.preferences().residence().numbers().emergency()).isEqualTo("911");
    }

    @Test
    void aRegionWithoutANumberForTheNightLeavesItEmpty() {
        model.region(Region.UNITED_STATES);
        assertThat(model.outOfHours().textProperty().get()).isEmpty();
    }
}
