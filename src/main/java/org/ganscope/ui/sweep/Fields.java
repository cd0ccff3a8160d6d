package org.ganscope.ui.sweep;

import javafx.scene.control.TextField;

import org.ganscope.gan.setting.NumberText;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.util.OptionalDouble;

/** Reads whole numbers from fields. */
final class Fields {
    private Fields() {}

    /**
     * The whole number in a field.
     *
     * @throws InputException if there is none from {@code low} to {@code high}
     */
    static int whole(TextField field, int low, int high) {
        OptionalDouble number = NumberText.parseWhole(field.getText());
        double x = number.orElse(Double.NaN);
        if (x >= low && x <= high && x == Math.rint(x)) {
            return (int) x;
        }
        throw new InputException(
                "sweep.error.whole",
                field.getAccessibleText(),
                Integer.toString(low),
                Integer.toString(high),
                number.isPresent()
                        ? Text.of("number.other", field.getText().strip())
                        : NumberText.complaint(field.getText()));
    }
}
