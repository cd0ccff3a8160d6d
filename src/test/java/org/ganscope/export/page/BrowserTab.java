package org.ganscope.export.page;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tab of a {@link Browser}: opens pages, runs scripts in them, moves mouse and keys. */
final class BrowserTab {
    private final Browser browser;
    private final String session;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    BrowserTab(Browser browser, String session) {
        this.browser = browser;
        this.session = session;
        browser.listen(this::hear);
        List.of("Page.enable", "Runtime.enable", "Log.enable")
                .forEach(method -> ask(method, Map.of()));
        size(1280, 800);
    }

    private void hear(JsonNode event) {
        if (!session.equals(event.path("sessionId").asText())) {
            return;
        }
        JsonNode parameters = event.path("params");
        boolean isError =
                switch (event.path("method").asText()) {
                    case "Runtime.exceptionThrown" -> true;
                    case "Runtime.consoleAPICalled" ->
                            List.of("error", "warning", "assert")
                                    .contains(parameters.path("type").asText());
                    case "Log.entryAdded" ->
                            List.of("error", "warning")
                                    .contains(parameters.path("entry").path("level").asText());
                    default -> false;
                };
        if (isError) {
            complaints.add(parameters.toString());
        }
    }

    JsonNode ask(String method, Map<String, ?> parameters) {
        return browser.ask(session, method, parameters);
    }

    /** Every error and warning of the console so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Opens a page of a run and waits for its first picture. */
    void open(String address) {
        ask("Page.navigate", Map.of("url", address));
        await("location.href === " + quoted(address) + " && document.readyState === 'complete'");
        await("window.ganscope || !document.getElementById('trouble').hidden");
        if (!run("document.getElementById('trouble').hidden").asBoolean()) {
            throw new AssertionError(
                    run("document.getElementById('trouble').textContent").asText());
        }
    }

    /** Opens any other address. */
    void visit(String address) {
        ask("Page.navigate", Map.of("url", address));
        await("location.href === " + quoted(address) + " && document.readyState === 'complete'");
    }

    /** The value of an expression, or what it promises. */
    JsonNode run(String expression) {
        JsonNode result =
                ask(
                        "Runtime.evaluate",
                        Map.of(
                                "expression", expression,
                                "returnByValue", true,
                                "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.get("result").path("value");
    }

    /** Waits until an expression is true. */
    void await(String condition) {
        for (int tries = 0; ; tries++) { // a navigation ends the script that waits
            try {
                run(
                        """
                        new Promise((done, fail) => {
                          const look = () => (%s) ? done() : setTimeout(look, 20);
                          setTimeout(() => fail(new Error("never: " + %s)), 30000);
                          look();
                        })\
                        """
                                .formatted(condition, quoted(condition)));
                return;
            } catch (AssertionError e) {
                boolean isGone = String.valueOf(e.getMessage()).contains("context");
                if (!isGone || tries > 20) {
                    throw e;
                }
            }
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Sets the size of the page in pixels. */
    void size(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width < 500));
    }

    /** Presses the left button at a place within an element, given as shares of its size. */
    void press(String selector, double across, double down) {
        JsonNode at =
                run(
                        """
                        (() => {
                          const element = document.querySelector("%s");
                          element.scrollIntoView({ block: "center" });
                          const box = element.getBoundingClientRect();
                          return [box.x + %s * box.width, box.y + %s * box.height];
                        })()\
                        """
                                .formatted(selector, across, down));
        double x = at.get(0).asDouble();
        double y = at.get(1).asDouble();
        mouse("mouseMoved", x, y, "none", 0);
        mouse("mousePressed", x, y, "left", 1);
        mouse("mouseReleased", x, y, "left", 0);
    }

    /** Moves the mouse to a place within an element. */
    void point(String selector, double across, double down) {
        JsonNode at =
                run(
                        """
                        (() => {
                          const box = document.querySelector("%s").getBoundingClientRect();
                          return [box.x + %s * box.width, box.y + %s * box.height];
                        })()\
                        """
                                .formatted(selector, across, down));
        mouse("mouseMoved", at.get(0).asDouble(), at.get(1).asDouble(), "none", 0);
    }

    private void mouse(String type, double x, double y, String button, int buttons) {
        ask(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        x,
                        "y",
                        y,
                        "button",
                        button,
                        "buttons",
                        buttons,
                        "clickCount",
                        1));
    }

    /** Presses a key such as "ArrowRight" or "1". */
    void key(String key) {
        int code =
                switch (key) {
                    case "ArrowLeft" -> 37;
                    case "ArrowUp" -> 38;
                    case "ArrowRight" -> 39;
                    case "ArrowDown" -> 40;
                    case "PageUp" -> 33;
                    case "PageDown" -> 34;
                    case "End" -> 35;
                    case "Home" -> 36;
                    default -> key.charAt(0);
                };
        for (String type : List.of("rawKeyDown", "keyUp")) {
            ask(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "windowsVirtualKeyCode", code));
        }
    }
}
