// Charts against steps, with the step that is shown.

const BEFORE = 44;
const AFTER = 10;

class Chart {
  /** @param seek called with the step that is chosen in the chart */
  constructor(spec, seek) {
    this.spec = spec;
    this.canvas = element("canvas", {});
    this.canvas.setAttribute("role", "img");
    this.values = spec.curves.map(() => element("b", {}));
    const keys = spec.curves.map((curve, i) =>
      element(
        "span", { className: "key" }, swatch("line", curve.colour),
        element("span", {}, ...notation(curve.name)), this.values[i]));
    this.element = element(
      "figure", {},
      element(
        "figcaption", {}, element("h2", { textContent: spec.title }),
        element("span", { className: "unit", textContent: spec.unit })),
      element("div", { className: "keys" }, ...keys),
      this.canvas);
    const choose = event => {
      if (event.buttons & 1 && this.steps) {
        seek(this.steps.number(event.offsetX));
      }
    };
    this.canvas.addEventListener("pointerdown", choose);
    this.canvas.addEventListener("pointermove", choose);
    [this.low, this.high] = this.range();
  }

  series(curve) {
    return run.series[curve.series];
  }

  /** What the axis shows: all means, the levels, and some room. */
  range() {
    const numbers = [
      ...this.spec.including,
      ...this.spec.levels.map(level => level.value),
      ...this.spec.curves.flatMap(curve => Array.from(this.series(curve).curve.row(1))),
    ].filter(Number.isFinite);
    if (numbers.length === 0) {
      return [0, 1];
    }
    const low = Math.min(...numbers);
    const high = Math.max(...numbers);
    const room = (high - low || 1) * 0.06;
    return [low - (this.spec.including.includes(low) ? 0 : room), high + room];
  }

  draw(keyframe) {
    const { context, width, height } = cleared(this.canvas);
    const last = run.keyframes.step.at(-1);
    this.steps = new Axis(0, Math.max(1, last), BEFORE, width - AFTER);
    const up = new Axis(this.low, this.high, height - 18, 6);
    context.drawImage(this.still(up, last, width, height), 0, 0, width, height);
    const now = this.steps.at(run.keyframes.step[keyframe]);
    strokeLine(context, colours.text, 1.5, [], now, up.to - 4, now, up.from);
    this.say(keyframe);
  }

  /** What does not move, drawn once for each size and theme. */
  still(up, last, width, height) {
    if (this.picture?.width !== this.canvas.width || this.paint !== colours) {
      this.paint = colours;
      this.picture = element("canvas", { width: this.canvas.width, height: this.canvas.height });
      const context = this.picture.getContext("2d");
      context.scale(this.canvas.width / width, this.canvas.height / height);
      context.textBaseline = "middle";
      context.lineJoin = "round";
      this.drawGrid(context, up, last);
      this.spec.levels.forEach(level => {
        const place = up.at(level.value);
        strokeLine(context, colours.text, 1, [4, 3], this.steps.from, place, this.steps.to, place);
      });
      clipped(context, this.steps.from, up.to - 2, this.steps.to, up.from + 1, () =>
        this.spec.curves.forEach(curve => this.drawCurve(context, up, curve)));
    }
    return this.picture;
  }

  drawGrid(context, up, last) {
    const named = this.spec.levels.map(level => up.at(level.value));
    const { ticks, step } = up.ticks(4);
    ticks.forEach(number => {
      const place = up.at(number);
      strokeLine(context, colours.line, 1, [], this.steps.from, place, this.steps.to, place);
      if (named.every(other => Math.abs(other - place) > 12)) {
        writeText(context, tick(number, step), BEFORE - 5, place, "right", colours.secondary);
      }
    });
    this.spec.levels.forEach((level, i) =>
      writeText(context, level.name, BEFORE - 5, named[i], "right", colours.text));
    [0, last].forEach(number =>
      writeText(
        context, count(number), this.steps.at(number), up.from + 10, number === 0 ? "left" : "right",
        colours.secondary));
    run.changes.forEach(change => {
      const place = this.steps.at(change.step);
      strokeLine(context, colours.edge, 1, [2, 2], place, up.to, place, up.from);
    });
  }

  drawCurve(context, up, curve) {
    const { curve: table } = this.series(curve);
    const [steps, mean, low, high] = [0, 1, 2, 3].map(row => table.row(row));
    context.fillStyle = colours[curve.colour];
    context.globalAlpha = 0.2;
    context.beginPath();
    steps.forEach((step, i) => {
      if (Number.isFinite(high[i]) && Number.isFinite(low[i])) {
        const place = this.steps.at(step);
        context.rect(place - 0.75, up.at(high[i]), 1.5, Math.max(0.5, up.at(low[i]) - up.at(high[i])));
      }
    });
    context.fill();
    context.globalAlpha = 1;
    strokeCurve(
      context, colours[curve.colour], 1.8, [], steps.length, i => this.steps.at(steps[i]),
      i => up.at(mean[i]));
  }

  /** The values at the step, beside the names and for screen readers. */
  say(keyframe) {
    const said = this.spec.curves.map((curve, i) => {
      const number = this.series(curve).values.values[keyframe];
      const text = this.spec.whole ? fixed(number, 0) : value(number);
      this.values[i].textContent = text;
      return curve.name.replace("_", " ") + " " + text;
    });
    this.canvas.setAttribute(
      "aria-label", word("page.chart", this.spec.title, this.spec.unit, said.join(", ")));
  }
}
