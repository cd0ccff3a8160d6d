package org.ganscope.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.lesson.Scenarios;
import org.ganscope.math.RandomStream;
import org.ganscope.session.Snapshot;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.view.FrozenGame;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Needs Chromium: {@code mvn -Pbrowser surefire:test}. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The web page of a run, in a browser,")
class PageInBrowserTest {
    /** What a page promises for G(z) and D(x). */
    private static final double PROMISE = 1e-3;

    private static final int POINTS = 100;
    private static final String HOSTILE =
            "</script><script>window.hacked=1</script><img src=x onerror='window.hacked=2'>";

    @TempDir Path folder;
    private Browser browser;
    private BrowserTab tab;

    /** The greatest difference from the engine so far. */
    private double worst;

    @BeforeAll
    void startBrowser(@TempDir Path profile) throws IOException {
        browser = Browser.start(profile);
    }

    @AfterAll
    void endBrowser() {
        System.out.println("Greatest difference of G(z) and D(x) from the engine: " + worst);
        browser.close();
    }

    @BeforeEach
    void openTab() {
        tab = browser.tab();
    }

    private Path written(Recording recording, PlannedRun plan) throws IOException {
        Path file = Files.createTempFile(folder, "run", ".html");
        return Files.writeString(file, Pages.html(recording, plan));
    }

    private Recording open(PlannedRun plan, long steps) throws IOException {
        Recording recording = Pages.recording(plan, steps);
        tab.open(written(recording, plan).toUri().toString());
        return recording;
    }

    private Recording openUsual() throws IOException {
        return open(Pages.plan(), 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed=3",
                "objective=minimax regularisers.r1=0.5",
                "objective=least-squares generator.activation=leaky-relu",
                "objective=hinge discriminator.activation=tanh",
                "objective=wgan generator.activation=sigmoid discriminator.activation=sigmoid",
                "objective=wgan-gp generator.activation=softplus discriminator.activation=softplus",
                "objective=relativistic latent.prior=uniform latent.dimension=2",
                "latent.dimension=5 generator.activation=tanh",
                "discriminator.spectralNorm=on discriminator.layers=32,32",
                "discriminator.packing=3 objective=hinge",
                "discriminator.minibatchKernels=4",
                "generator.layers= discriminator.layers=",
                "updates.averaging=0.99 regularisers.noise=0.2",
                "data.target=ring latent.dimension=2 generator.layers=32,32",
                "data.target=ring latent.dimension=1 objective=least-squares",
                "data.target=moons latent.dimension=3 objective=wgan-gp discriminator.layers=48",
                "data.target=grid latent.dimension=2 discriminator.packing=2 latent.prior=uniform",
            })
    void agreesWithTheEngine(String settings) throws IOException {
        Recording recording = open(Pages.plan(settings.split(" ")), 60);
        int last = recording.keyframes().size() - 1;
        double greatest = 0;
        for (int keyframe : List.of(0, last / 3, last)) {
            Snapshot snapshot = recording.keyframes().get(keyframe).snapshot();
            greatest = Math.max(greatest, difference(snapshot, keyframe));
        }
        worst = Math.max(worst, greatest);
        assertEquals(List.of(), tab.complaints());
    }

    /** The greatest of G(z) and D(x) at a hundred points each. */
    private double difference(Snapshot snapshot, int keyframe) {
        FrozenGame game = new FrozenGame();
        game.load(snapshot);
        RandomStream random = new RandomStream(keyframe + 1L);
        FMatrixRMaj z = new FMatrixRMaj(snapshot.config().latent().dimension(), POINTS);
        snapshot.config().latent().prior().sample(random, z);
        FMatrixRMaj made = game.generator().forward(z).copy();
        double ofG = difference(made.data, asked("generator", keyframe, z), "G(z)");
        FMatrixRMaj x = new FMatrixRMaj(made.numRows, POINTS);
        snapshot.config().target().create().sample(random, x);
        for (int i = 0; i < POINTS; i += 2) { // samples of both sides, and what is between them
            for (int row = 0; row < x.numRows; row++) {
                x.set(row, i, (x.get(row, i) + made.get(row, i)) / 2);
            }
        }
        float[] scores = new float[POINTS];
        game.scores(x, scores);
        double ofD = difference(scores, asked("discriminator", keyframe, x), "D(x)");
        return Math.max(ofG, ofD);
    }

    private JsonNode asked(String player, int keyframe, FMatrixRMaj columns) {
        String numbers =
                IntStream.range(0, columns.getNumElements())
                        .mapToObj(i -> Float.toString(columns.data[i]))
                        .collect(Collectors.joining(","));
        return tab.run("ganscope.%s(%d, [%s], %d)".formatted(player, keyframe, numbers, POINTS));
    }

    private static double difference(float[] expected, JsonNode found, String what) {
        double greatest = 0;
        assertEquals(expected.length, found.size());
        for (int i = 0; i < expected.length; i++) {
            double value = found.get(i).asDouble(Double.NaN);
            assertEquals(expected[i], value, PROMISE, what);
            greatest = Math.max(greatest, Math.abs(expected[i] - value));
        }
        return greatest;
    }

    @Test
    void isScrubbedByMouse() throws IOException {
        int last = openUsual().keyframes().size() - 1;
        assertEquals(0, keyframe());
        tab.press("#time", 0.5, 0.5);
        tab.await("ganscope.keyframe() > 0");
        assertEquals(last / 2.0, keyframe(), 0.05 * last);
        tab.press("figure canvas", 0.99, 0.5);
        tab.await("ganscope.keyframe() === " + last);
        tab.await("document.getElementById('step').textContent === 'step 200 of 200'");
        assertEquals(List.of(), tab.complaints());
    }

    private int keyframe() {
        return tab.run("ganscope.keyframe()").asInt();
    }

    @Test
    void isScrubbedByKeys() throws IOException {
        int last = openUsual().keyframes().size() - 1;
        List<String> keys = List.of("ArrowRight", "ArrowRight", "ArrowLeft", "PageDown", "End");
        List<Integer> reached = List.of(1, 2, 1, 11, last);
        for (int i = 0; i < keys.size(); i++) {
            tab.key(keys.get(i));
            tab.await("ganscope.keyframe() === " + reached.get(i));
        }
        tab.key("Home");
        tab.await("ganscope.step() === 0");
        assertEquals(List.of(), tab.complaints());
    }

    /** A slider moves by arrow keys itself: not twice. */
    @Test
    void isScrubbedByKeysOnTheSliderToo() throws IOException {
        openUsual();
        tab.run("document.getElementById('time').focus()");
        tab.key("ArrowRight");
        tab.await("ganscope.keyframe() === 1");
        tab.key("ArrowRight");
        tab.await("ganscope.keyframe() === 2 && document.getElementById('time').value === '2'");
    }

    @Test
    void playsUpToTheEndAndFromTheStartAgain() throws IOException {
        int last = openUsual().keyframes().size() - 1;
        tab.run("ganscope.show(%d)".formatted(last - 2));
        tab.press("#play", 0.5, 0.5);
        tab.await("ganscope.keyframe() === " + last);
        tab.await("document.getElementById('play').textContent === 'Play'");
        tab.run("document.activeElement.blur()");
        tab.key(" ");
        tab.await("ganscope.keyframe() > 0 && ganscope.keyframe() < " + last);
        tab.key(" ");
        tab.await("document.getElementById('play').textContent === 'Play'");
        int stopped = keyframe();
        tab.run("new Promise(done => setTimeout(done, 300))");
        assertEquals(stopped, keyframe());
    }

    @Test
    void showsAnotherPictureAtAnotherStep() throws IOException {
        openUsual();
        String first = pictured();
        tab.key("End");
        tab.await("document.getElementById('step').textContent === 'step 200 of 200'");
        assertNotEquals(first, pictured());
    }

    private String pictured() {
        return tab.run("document.getElementById('picture').toDataURL()").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-modes", "ring"})
    void switchesEachLayer(String scenario) throws IOException {
        open(PlannedRun.of(Scenarios.of(scenario).config()), 40);
        tab.key("End");
        tab.await("ganscope.step() === 40");
        int layers = tab.run("document.querySelectorAll('#layers button').length").asInt();
        assertTrue(layers >= 6, "layers: " + layers);
        for (int layer = 1; layer <= layers; layer++) {
            String button = "document.querySelector('#layers button:nth-child(" + layer + ")')";
            String was = tab.run(button + ".getAttribute('aria-pressed')").asText();
            tab.run("new Promise(done => setTimeout(done, 300))"); // the finer picture is drawn
            String before = pictured();
            tab.key(Integer.toString(layer));
            tab.await(button + ".getAttribute('aria-pressed') !== '" + was + "'");
            tab.run("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
            assertNotEquals(before, pictured(), tab.run(button + ".textContent").asText());
        }
        assertEquals(List.of(), tab.complaints());
    }

    @Test
    void readsWhatIsAtThePointer() throws IOException {
        openUsual();
        tab.point("#picture", 0.5, 0.3);
        tab.await("document.getElementById('readout').textContent.includes('D*(x)')");
        String read = tab.run("document.getElementById('readout').textContent").asText();
        for (String name : List.of("x ", "D(x) ", "pdata ", "pg ")) {
            assertTrue(read.contains(name), read);
        }
        tab.run("document.getElementById('picture').focus()");
        tab.key("ArrowRight");
        tab.await(
                "document.getElementById('readout').textContent !== "
                        + "'"
                        + read
                        + "' && ganscope.keyframe() === 0");
    }

    @Test
    void followsAnotherLatentPoint() throws IOException {
        openUsual();
        String before = tab.run("document.getElementById('readout').textContent").asText();
        tab.press("#z1", 0.1, 0.5);
        tab.await("document.getElementById('readout').textContent !== '" + before + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"objective=wgan", "data.target=ring latent.dimension=2"})
    void showsARunThatHasOnlyBegun(String settings) throws IOException {
        open(Pages.plan(settings.split(" ")), 0);
        assertEquals(
                "step 0 of 0", tab.run("document.getElementById('step').textContent").asText());
        tab.press("#play", 0.5, 0.5);
        tab.press("figure canvas", 0.5, 0.5);
        tab.await("document.getElementById('play').textContent === 'Play'");
        assertEquals(List.of(), tab.complaints());
    }

    @Test
    void isDarkWhenItIsAsked() throws IOException {
        PlannedRun plan = Pages.plan();
        String page = written(Pages.recording(plan, 20), plan).toUri().toString();
        tab.open(page + "?theme=dark&step=20");
        assertEquals("dark", tab.run("document.documentElement.dataset.theme").asText());
        assertEquals(20, tab.run("ganscope.step()").asInt());
        String dark = tab.run("getComputedStyle(document.body).backgroundColor").asText();
        tab.press("#theme", 0.5, 0.5);
        tab.await("document.documentElement.dataset.theme === 'light'");
        assertNotEquals(dark, tab.run("getComputedStyle(document.body).backgroundColor").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1280x800", "600x400", "360x740", "320x568"})
    void fitsAndHasANameForEverythingThatCanBeUsed(String size) throws IOException {
        String[] sides = size.split("x");
        tab.size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        for (String scenario : List.of("two-modes", "ring")) {
            open(PlannedRun.of(Scenarios.of(scenario).config()), 20);
            assertTrue(
                    tab.run("document.documentElement.scrollWidth <= window.innerWidth")
                            .asBoolean());
            JsonNode play =
                    tab.run("document.getElementById('play').getBoundingClientRect().toJSON()");
            assertTrue(play.get("bottom").asDouble() <= Integer.parseInt(sides[1]), "play");
            int used = 0;
            Set<String> nameless = new TreeSet<>();
            for (JsonNode node : tab.ask("Accessibility.getFullAXTree", Map.of()).get("nodes")) {
                boolean isUsed =
                        node.path("properties").findValuesAsText("name").contains("focusable")
                                && !node.path("role").path("value").asText().equals("RootWebArea");
                used += isUsed ? 1 : 0;
                if (isUsed && node.path("name").path("value").asText().isBlank()) {
                    nameless.add(node.toString());
                }
            }
            assertEquals(Set.of(), nameless);
            assertTrue(used > 10, "can be used: " + used);
        }
    }

    @Test
    void playsInAFrameOfAnotherPageEvenIfThatIsShownLater() throws IOException {
        PlannedRun plan = Pages.plan();
        String page = Pages.html(Pages.recording(plan, 30), plan);
        String around =
                "<!doctype html><title>Course</title>"
                        + "<iframe id=frame src=run style='display:none' width=600 height=400>";
        HttpServer server = serve(Map.of("/run", page, "/", around));
        try {
            tab.visit("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            tab.await("frame.contentWindow.ganscope");
            tab.run("frame.style.display = 'block'");
            tab.await("frame.contentDocument.getElementById('picture').width > 300");
            tab.run("frame.contentDocument.getElementById('play').click()");
            tab.await("frame.contentWindow.ganscope.keyframe() > 1");
            assertEquals(List.of(), tab.complaints());
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer serve(Map<String, String> pages) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pages.forEach((path, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            server.createContext(
                    path,
                    exchange -> {
                        boolean isThere = exchange.getRequestURI().getPath().equals(path);
                        exchange.getResponseHeaders().add("Content-Type", "text/html");
                        exchange.sendResponseHeaders(isThere ? 200 : 204, isThere ? 0 : -1);
                        if (isThere) {
                            exchange.getResponseBody().write(bytes);
                        }
                        exchange.close();
                    });
        });
        server.start();
        return server;
    }

    @Test
    void runsNothingOfAHostileFile() throws IOException {
        String heading = HOSTILE.replace("'", "") + "\u2028\"";
        Files.writeString(
                folder.resolve("mine.csv"),
                "\""
                        + heading.replace("\"", "\"\"")
                        + "\"\n"
                        + IntStream.range(0, 40)
                                .mapToObj(i -> i + ".5\n")
                                .collect(Collectors.joining()));
        PlannedRun plan =
                Pages.plan(folder, "data.target=table-1d", "data.file=mine.csv", "data.columns=1");
        open(plan, 20);
        tab.point("#picture", 0.5, 0.3);
        tab.await("document.getElementById('readout').textContent.includes('</script>')");
        assertEquals("undefined", tab.run("typeof window.hacked").asText());
        assertEquals(2, tab.run("document.scripts.length").asInt());
        assertEquals(0, tab.run("document.images.length").asInt());
        assertEquals(List.of(), tab.complaints());
    }

    /** The same as a page without our policy would reach. */
    @Test
    void reachesNothingAndRunsNothingThatIsPutIn() throws IOException {
        AtomicInteger reached = new AtomicInteger();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    reached.incrementAndGet();
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Path open = Files.writeString(folder.resolve("open.html"), "<!doctype html><p>open");
            tab.visit(open.toUri().toString());
            tryEverything(address);
            assertTrue(reached.get() >= 4, "reached without a policy: " + reached);
            assertEquals(1, tab.run("window.hacked").asInt());
            openUsual();
            reached.set(0);
            tryEverything(address);
            assertEquals(0, reached.get());
            assertEquals("undefined", tab.run("typeof window.hacked").asText());
            assertFalse(tab.complaints().isEmpty(), "the browser says what it has blocked");
        } finally {
            server.stop(0);
        }
    }

    /** Waits until all of it has been answered or refused. */
    private void tryEverything(String address) {
        tab.run(
                """
                (async address => {
                  const settled = [];
                  settled.push(fetch(address + "fetch", { mode: "no-cors" }));
                  const put = (name, properties) => {
                    const made = Object.assign(document.createElement(name), properties);
                    settled.push(new Promise(done => {
                      made.onload = done;
                      made.onerror = done;
                      setTimeout(done, 1000);
                    }));
                    document.body.append(made);
                  };
                  put("img", { src: address + "image" });
                  put("script", { src: address + "script" });
                  put("link", { rel: "stylesheet", href: address + "style" });
                  put("iframe", { src: address + "frame" });
                  put("script", { textContent: "window.hacked = 1" });
                  await Promise.allSettled(settled);
                })("%s")\
                """
                        .formatted(address));
    }
}
