// The page: puts everything together and answers mouse, fingers and keys.

const id = name => document.getElementById(name);
const SIGNS = { note: "▸", neutral: "…", near: "◐", good: "✔", warning: "▲", bad: "✖" };
const REST = 150;
const PACES = [["page.speed.slow", 5], ["page.speed.usual", 12], ["page.speed.fast", 30]];

async function open() {
  if (!("DecompressionStream" in window)) {
    throw new Error(word("page.old"));
  }
  await Promise.all([
    unpackAll(run.scenes), unpackAll(run.keyframes), unpackAll(run.series), unpackAll(run.networks)]);
  new Page().begin();
}

class Page {
  constructor() {
    this.game = new Game();
    this.player = new Player(this.game.last, () => this.show());
    const Stage = run.scenes[0].dimension === 1 ? LineStage : PlaneStage;
    this.stage = new Stage(id("picture"), this.game);
    this.charts = run.charts.map(spec => new Chart(spec, step => this.player.seek(step)));
    const { low, high, dimension } = run.scenes[0].latent;
    this.z1 = low + 0.6 * (high - low);
    this.z2 = dimension > 1 ? low + 0.4 * (high - low) : 0;
  }

  begin() {
    const asked = new URLSearchParams(location.search);
    this.beginTheme(asked.get("theme"));
    id("title").textContent = run.title;
    id("caption").textContent = word(
      "page.caption", run.program + " " + run.version, count(run.keyframes.step.at(-1)), run.seed);
    this.beginLayers();
    this.beginProbe();
    this.beginPlayer();
    this.beginPointer();
    id("charts").append(...this.charts.map(chart => chart.element));
    id("more").append(...details());
    document.addEventListener("keydown", event => this.press(event));
    id("page").hidden = false;
    if (asked.has("step")) {
      this.player.seek(Number(asked.get("step")));
    }
    this.draw();
    new ResizeObserver(() => this.show()).observe(id("picture"));
    this.answer(performance.now());
  }

  /** What a script around the page, or a test, can ask. */
  answer(firstPicture) {
    window.ganscope = Object.freeze({
      firstPicture,
      keyframes: this.game.last + 1,
      keyframe: () => this.player.keyframe,
      step: () => run.keyframes.step[this.player.keyframe],
      show: keyframe => this.player.go(keyframe),
      generator: (keyframe, z, n) => Array.from(this.game.made(keyframe, Float64Array.from(z), n)),
      discriminator: (keyframe, x, n) =>
        Array.from(this.game.said(keyframe, Float64Array.from(x), n)),
    });
  }

  beginTheme(asked) {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const isKnown = asked === "dark" || asked === "light";
    this.setTheme(isKnown ? asked : dark.matches ? "dark" : "light");
    let isChosen = isKnown;
    dark.addEventListener("change", () => isChosen || this.setTheme(dark.matches ? "dark" : "light"));
    id("theme").addEventListener("click", () => {
      isChosen = true;
      this.setTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    });
  }

  setTheme(theme) {
    document.documentElement.dataset.theme = theme;
    id("theme").textContent = word(theme === "dark" ? "page.theme.light" : "page.theme.dark");
    readColours();
    this.show();
  }

  beginLayers() {
    id("layers").setAttribute("aria-label", word("page.layers"));
    this.switches = new Map(this.stage.layers.map(layer => {
      const button = element(
        "button", { type: "button", title: layer.hint }, swatch(layer.kind, layer.colour),
        element("span", {}, ...notation(layer.name)));
      button.dataset.layer = layer.id;
      button.addEventListener("click", () => this.switchLayer(layer.id));
      return [layer.id, button];
    }));
    id("layers").append(...this.switches.values());
    this.pressSwitches();
  }

  switchLayer(layer) {
    const { shown } = this.stage;
    if (!shown.delete(layer)) {
      shown.add(layer);
      this.stage.switched?.(layer);
    }
    this.pressSwitches();
    this.show();
  }

  pressSwitches() {
    this.switches.forEach((button, layer) =>
      button.setAttribute("aria-pressed", this.stage.shown.has(layer)));
  }

  beginProbe() {
    const { low, high, dimension } = run.scenes[0].latent;
    const names = dimension === 1 ? [["z", "z1"]] : [["z₁", "z1"], ["z₂", "z2"]];
    id("probe").className = run.scenes[0].dimension === 1 ? "line" : "";
    names.forEach(([name, part]) => {
      const slider = element("input", { type: "range", min: low, max: high, step: 0.01 });
      slider.id = part;
      slider.value = this[part];
      slider.setAttribute("aria-label", name);
      const number = element("b", {});
      slider.addEventListener("input", () => {
        this[part] = Number(slider.value);
        this.show();
      });
      id("probe").append(
        element("label", { className: "probe" }, element("span", {}, name + " ", number), slider));
      this[part + "Number"] = number;
    });
  }

  beginPlayer() {
    const { player } = this;
    id("play").addEventListener("click", () => player.toggle());
    const time = id("time");
    time.max = player.last;
    time.setAttribute("aria-label", word("page.step.slider"));
    time.addEventListener("input", () => {
      player.pause();
      player.go(Number(time.value));
    });
    const speed = id("speed");
    speed.append(...PACES.map(([key, pace]) =>
      element("option", { value: pace, textContent: word(key), selected: pace === player.pace })));
    speed.addEventListener("change", () => player.setPace(Number(speed.value)));
    id("pace").firstChild.textContent = word("page.speed");
  }

  beginPointer() {
    const picture = id("picture");
    id("help").textContent = word("page.stage.help");
    const point = event => {
      this.pointer = this.stage.pointed({ x: event.offsetX, y: event.offsetY });
      this.show();
    };
    picture.addEventListener("pointermove", point);
    picture.addEventListener("pointerdown", point);
    picture.addEventListener("pointerleave", event => {
      if (event.pointerType === "mouse") {
        this.pointer = undefined;
        this.show();
      }
    });
  }

  press(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const { target } = event;
    if (target === id("picture") && this.movePointer(event)) {
      event.preventDefault();
      return;
    }
    if (target.closest("select, summary, input:not(#time)")) {
      return;
    }
    const far = event.shiftKey ? 10 : 1;
    const { player } = this;
    const moves = {
      ArrowLeft: () => player.keyframe - far,
      ArrowRight: () => player.keyframe + far,
      PageDown: () => player.keyframe + 10,
      PageUp: () => player.keyframe - 10,
      Home: () => 0,
      End: () => player.last,
    };
    if (event.key in moves) {
      player.pause();
      player.go(moves[event.key]());
      event.preventDefault();
    } else if (event.key === " " && !target.closest("button")) {
      player.toggle();
      event.preventDefault();
    } else if (/^[1-9]$/.test(event.key)) {
      const layer = this.stage.layers[Number(event.key) - 1];
      if (layer) {
        this.switchLayer(layer.id);
      }
    }
  }

  /** On the picture the arrows move the pointer; Escape takes it away. */
  movePointer({ key, shiftKey }) {
    const by = shiftKey ? 10 : 1;
    const ways = {
      ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowDown: [0, -by], ArrowUp: [0, by],
    };
    if (key === "Escape") {
      this.pointer = undefined;
    } else if (key in ways) {
      this.pointer = this.stage.moved(this.pointer, ...ways[key]);
    } else {
      return false;
    }
    this.speakSoon(() => id("readout").textContent);
    this.show();
    return true;
  }

  /** Draws at the next frame, however often it is called until then. */
  show() {
    if (!this.isAwaited && id("page").hidden === false) {
      this.isAwaited = true;
      requestAnimationFrame(() => {
        this.isAwaited = false;
        this.draw();
      });
    }
  }

  draw() {
    if (id("picture").clientWidth === 0) {
      return; // in a part of another page that is not shown yet
    }
    const { keyframe } = this.player;
    const z = this.game.latent(keyframe, this.z1, this.z2);
    const at = Array.from(this.game.made(keyframe, z, 1));
    const score = this.game.judged(keyframe, Float64Array.from(at), 1)[0];
    const probe = { at, score };
    const view = {
      keyframe, probe, pointer: this.pointer, z1: this.z1, z2: this.z2, isMoving: this.isMoving(),
    };
    this.stage.draw(view);
    this.switches.get("fan")?.toggleAttribute("hidden", this.stage.isLow);
    this.charts.forEach(chart => chart.draw(keyframe));
    this.say(view, this.player.isPlaying);
  }

  /** Whether another keyframe is likely to come soon; if not, the picture is drawn again, finer. */
  isMoving() {
    const { keyframe, isPlaying } = this.player;
    if (keyframe !== this.drawn) {
      this.drawn = keyframe;
      this.since = performance.now();
      clearTimeout(this.resting);
      this.resting = setTimeout(() => this.show(), REST);
    }
    return isPlaying || performance.now() - this.since < REST;
  }

  say(view, isPlaying) {
    const { keyframe, probe, pointer } = view;
    const step = count(run.keyframes.step[keyframe]);
    const verdict = run.verdicts[run.keyframes.verdict[keyframe]];
    id("verdict").dataset.mood = verdict.mood;
    id("sign").textContent = SIGNS[verdict.mood];
    id("lead").textContent = verdict.lead;
    id("text").textContent = verdict.text;
    id("why").textContent = verdict.why;
    id("play").textContent = word(isPlaying ? "page.pause" : "page.play");
    id("step").textContent = word("page.step", step, count(run.keyframes.step.at(-1)));
    id("time").value = keyframe;
    id("time").setAttribute("aria-valuetext", word("page.step.short", step));
    this.z1Number.textContent = fixed(this.z1, 2);
    if (this.z2Number) {
      this.z2Number.textContent = fixed(this.z2, 2);
    }
    const { measures, score } = this.game.scene(keyframe);
    const isCritic = score.kind === "critic";
    const made = probe.at.map((x, i) => shown(measures[i], x)).join(", ");
    const said = value(probe.score);
    id("picture").setAttribute(
      "aria-label",
      word(probe.at.length === 1 ? "page.stage.line" : "page.stage.plane", step, made, said));
    const answer = [
      ...(this.z2Number ? [] : [["z", fixed(this.z1, 2), ""]]),
      ["G(z)", made, "generator"],
      [isCritic ? word("page.probe.critic") : "D(G(z))", said, "discriminator"],
    ];
    id("readout").replaceChildren(
      ...(pointer ? this.stage.read(view) : answer)
        .map(([name, text, player]) =>
          element(
            "span", {}, ...notation(name), " ",
            element("b", { className: player, textContent: text }))));
    if (!isPlaying && this.spoken !== keyframe) {
      this.spoken = keyframe;
      this.speakSoon(() => word("page.step.short", step) + ". " + verdict.lead + " " + verdict.text);
    }
  }

  /** For screen readers, once nothing has changed for a moment. */
  speakSoon(text) {
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => {
      id("spoken").textContent = text();
    }, 500);
  }
}

/** Settings, changes, what the page leaves out, and keys: closed at first. */
function details() {
  const block = (title, ...content) =>
    element("details", {}, element("summary", { textContent: title }), ...content);
  const list = texts => element("ul", {}, ...texts.map(text => element("li", {}, ...notation(text))));
  const table = group =>
    element(
      "table", {}, element("caption", { textContent: group.title }),
      ...group.rows.map(row =>
        element(
          "tr", { className: row.changed ? "changed" : "" },
          element("th", { scope: "row", textContent: row.name }),
          element("td", { textContent: row.value }))));
  const isOther = run.settings.some(group => group.rows.some(row => row.changed));
  return [
    block(word("page.why"), element("p", { id: "why" })),
    block(
      word("page.settings"),
      ...(isOther ? [element("p", { textContent: word("page.settings.changed") })] : []),
      element("div", { className: "groups" }, ...run.settings.map(table))),
    run.changes.length > 0 && block(
      word("page.changes"),
      list(run.changes.map(change => word("page.changes.entry", count(change.step), change.text)))),
    block(word("page.notes"), list(run.notes)),
    block(word("page.keys"), element("p", { textContent: word("page.keys.text") })),
  ].filter(Boolean);
}

open().catch(error => {
  id("trouble").textContent = error.message;
  id("trouble").hidden = false;
});
