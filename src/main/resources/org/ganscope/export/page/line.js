// The stage of a game on the line: what D believes, both densities, what G does.

const LEFT = 46;
const RIGHT = 14;

/** On a lower canvas, as in a small frame of another page, there is no room for what G does. */
const LOW = 260;

class LineStage {
  constructor(canvas, game) {
    this.canvas = canvas;
    this.game = game;
    const { score, sampled, realCount, latent } = game.scene(0);
    const isCritic = score.kind === "critic";
    this.layers = [
      {
        id: "score", kind: "line", colour: "discriminator",
        name: word(isCritic ? "stage.score.learned.critic" : "stage.score.learned"),
        hint: word(isCritic ? "stage.score.critic.hint" : "stage.score.learned.hint"),
      },
      score.optimal && {
        id: "optimal", kind: "dashed", colour: "discriminator",
        name: word(sampled ? "stage.score.optimal" : "stage.score.optimal.exact"),
        hint: word("stage.score.optimal.hint"),
      },
      {
        id: "level", kind: "dotted", colour: "text", name: levelName(score),
        hint: word(isCritic ? "stage.score.mean.hint" : "stage.score.level.hint"),
      },
      {
        id: "real", kind: "bar", colour: "data",
        ...namedPart("stage.density.real", count(realCount)),
      },
      {
        id: "generated", kind: "bar", colour: "generator",
        ...namedPart("stage.density.generated", count(latent.samples.columns)),
      },
      { id: "data", kind: "line", colour: "data", ...namedPart("stage.density.data") },
      {
        id: "model", kind: "line", colour: "generator",
        ...namedPart(sampled ? "stage.density.model" : "stage.density.model.exact"),
      },
      {
        id: "fan", kind: "line", colour: "generator", name: word("stage.fan.lines"),
        hint: word("stage.fan.subtitle.hint"),
      },
    ].filter(Boolean);
    this.shown = new Set(this.layers.map(layer => layer.id));
  }

  draw(view) {
    const { context, width, height } = cleared(this.canvas);
    const scene = this.game.scene(view.keyframe);
    this.x = new Axis(...scene.x, LEFT, width - RIGHT);
    this.isLow = height < LOW;
    const density = (this.isLow ? 0.47 : 0.34) * (height - 20);
    const fan = this.isLow ? height + 2 : 0.68 * (height - 20);
    this.context = context;
    this.drawScores(view, scene, new Axis(0, 1, density - 8, 22));
    this.drawDensities(view, scene, density + 20, fan - 20);
    if (this.isLow) {
      this.drawScore(view, this.probePlace(view), fan - 20);
    } else {
      this.drawFan(view, scene, fan + 22, height - 22);
    }
    if (view.pointer) {
      const place = this.x.at(view.pointer.x);
      strokeLine(context, colours.text, 1, [], place, 20, place, fan - 20);
    }
  }

  title(text, top) {
    writeText(this.context, text, 0, top, "left", colours.text, true);
  }

  /** Grid and numbers along the y axis. */
  scale(axis, most, label) {
    const { ticks, step } = axis.ticks(most);
    ticks.forEach(number => {
      const place = axis.at(number);
      strokeLine(this.context, colours.line, 1, [], this.x.from, place, this.x.to, place);
      writeText(this.context, label(number, step), LEFT - 6, place, "right", colours.secondary);
    });
  }

  drawScores(view, scene, axis) {
    const { context, x } = this;
    const { score } = scene;
    const n = 301;
    const places = new Float64Array(n).map((_, i) => x.low + i / (n - 1) * (x.high - x.low));
    const scores = this.game.judged(view.keyframe, places, n);
    const optimal = score.optimal ? run.keyframes.optimal.row(view.keyframe) : [];
    [axis.low, axis.high] = extent(score, scores);
    this.title(word(score.kind === "critic" ? "stage.score.title.critic" : "stage.score.title"), 9);
    this.scale(axis, axis.from - axis.to > 80 ? 4 : 2, tick);
    clipped(context, x.from, axis.to - 2, x.to, axis.from + 2, () => {
      if (this.shown.has("level")) {
        const level = axis.at(score.level);
        strokeLine(context, colours.text, 1.2, [2, 3], x.from, level, x.to, level);
      }
      if (this.shown.has("optimal") && score.optimal) {
        strokeCurve(
          context, colours.discriminator, 1.6, [6, 4], n, i => x.at(places[i]),
          i => axis.at(optimal[i]));
      }
      if (this.shown.has("score")) {
        strokeCurve(
          context, colours.discriminator, 2.4, [], n, i => x.at(places[i]), i => axis.at(scores[i]));
      }
    });
    this.scoreAxis = axis;
  }

  drawDensities(view, scene, top, bottom) {
    const { context, x } = this;
    const bins = scene.real.columns;
    const made = this.game.samples(view.keyframe);
    const { bars, outside } = histogram(made, x, bins);
    const highest = Math.max(...scene.data.values);
    const peak = Math.max(1.15 * highest, Math.min(Math.max(...bars), 4 * highest));
    const axis = new Axis(0, roundStep(peak / 4) * Math.ceil(peak / roundStep(peak / 4)), bottom, top);
    this.title(word("stage.density.title"), top - 13);
    if (outside > 0) {
      writeText(
        context, word("page.outside", count(outside)), this.x.to, top - 13, "right", colours.secondary);
    }
    this.scale(axis, bottom - top > 90 ? 4 : 2, tick);
    clipped(context, x.from, top, x.to, bottom, () => {
      this.drawBars("real", scene.real.values, axis, colours.data);
      this.drawBars("generated", bars, axis, colours.generator);
      this.drawDensity("data", scene.data.values, axis, colours.data);
      this.drawDensity("model", run.keyframes.model.row(view.keyframe), axis, colours.generator);
    });
    strokeLine(context, colours.edge, 1, [], x.from, bottom, x.to, bottom);
    this.drawXNumbers(scene, bottom);
    if (this.shown.has("real") && scene.points) {
      scene.points.values.forEach(place => {
        strokeLine(context, colours.data, 1, [], x.at(place), bottom, x.at(place), bottom - 5);
      });
    }
  }

  drawXNumbers(scene, bottom) {
    const [measure] = scene.measures;
    const axis = new Axis(
      measure.shift + measure.scale * this.x.low, measure.shift + measure.scale * this.x.high,
      this.x.from, this.x.to);
    const { ticks, step } = axis.ticks(Math.max(2, Math.min(8, (this.x.to - this.x.from) / 70)));
    ticks.forEach(number => {
      const text = tick(number, step);
      writeText(this.context, text, axis.at(number), bottom + 9, "center", colours.secondary);
    });
    writeText(this.context, measure.name, this.x.to, bottom + 9, "right", colours.text, true);
  }

  drawBars(layer, bars, axis, colour) {
    if (!this.shown.has(layer)) {
      return;
    }
    const width = (this.x.to - this.x.from) / bars.length;
    this.context.fillStyle = colour;
    this.context.globalAlpha = 0.45;
    bars.forEach((bar, i) => {
      const top = axis.at(bar);
      this.context.fillRect(this.x.from + i * width + 0.5, top, width - 1, axis.from - top);
    });
    this.context.globalAlpha = 1;
  }

  drawDensity(layer, values, axis, colour) {
    if (this.shown.has(layer)) {
      const { from, to } = this.x;
      const n = values.length;
      strokeCurve(
        this.context, colour, 2, [], n, i => from + i / (n - 1) * (to - from), i => axis.at(values[i]));
    }
  }

  drawFan(view, scene, top, bottom) {
    const { context, x } = this;
    const { latent } = scene;
    const z = new Axis(latent.low, latent.high, x.from, x.to);
    this.title(word("stage.fan.title"), top - 13);
    strokeLine(context, colours.edge, 1, [], x.from, top, x.to, top);
    strokeLine(context, colours.edge, 1, [], x.from, bottom, x.to, bottom);
    if (this.shown.has("fan")) {
      const ends = this.fan(view, latent);
      context.globalAlpha = 0.55;
      clipped(context, x.from, top, x.to, bottom, () =>
        latent.lines.values.forEach((from, i) =>
          strokeLine(
            context, colours.generator, 1, [], z.at(from), bottom, x.at(ends[i]), top)));
      context.globalAlpha = 1;
    }
    const { ticks, step } = z.ticks(6);
    ticks.forEach(number => {
      writeText(context, tick(number, step), z.at(number), bottom + 10, "center", colours.secondary);
    });
    writeText(context, latent.dimension > 1 ? "z₁" : "z", x.to + 4, bottom + 10, "left", colours.text, true);
    this.drawProbe(view, z, top, bottom);
  }

  /** Lines along the first latent coordinate; the second is that of the probe. */
  fan(view, latent) {
    const lines = latent.lines.values;
    const all = new Float64Array(latent.dimension * lines.length);
    all.set(lines);
    if (latent.dimension > 1) {
      all.fill(view.z2, lines.length, 2 * lines.length);
    }
    return this.game.made(view.keyframe, all, lines.length);
  }

  drawProbe(view, z, top, bottom) {
    const { context } = this;
    const from = z.at(view.z1);
    const to = this.probePlace(view);
    strokeLine(context, colours.text, 2, [], from, bottom, to, top);
    disc(context, from, bottom, 5, colours.card, colours.text);
    this.drawScore(view, to, top);
  }

  /** G(z) on the x axis; at its end, if it is outside. */
  probePlace(view) {
    return Math.min(this.x.to, Math.max(this.x.from, this.x.at(view.probe.at[0])));
  }

  /** From G(z) up to D(G(z)). */
  drawScore(view, to, top) {
    const { context } = this;
    const height = this.scoreAxis.at(view.probe.score);
    strokeLine(context, colours.text, 1, [1, 3], to, top, to, height);
    disc(context, to, top, 4.5, colours.generator, colours.text);
    if (height >= this.scoreAxis.to - 3 && height <= this.scoreAxis.from + 3) {
      disc(context, to, height, 4.5, colours.discriminator, colours.text);
    }
  }

  /** What the pointer is at, from a place on the canvas. */
  pointed(place) {
    const x = this.x.number(Math.min(this.x.to, Math.max(this.x.from, place.x)));
    return { x };
  }

  /** The pointer moved by keys, in hundredths of the axis. */
  moved(pointer, right) {
    const { low, high } = this.x;
    const x = pointer ? pointer.x : (low + high) / 2;
    return { x: Math.min(high, Math.max(low, x + right * (high - low) / 100)) };
  }

  /** Everything that is known at the pointer. */
  read({ keyframe, pointer }) {
    const scene = this.game.scene(keyframe);
    const { score, sampled, measures } = scene;
    const at = values => along(values, scene.x, pointer.x);
    const said = this.game.judged(keyframe, new Float64Array([pointer.x]), 1)[0];
    return [
      [measures[0].name, shown(measures[0], pointer.x), ""],
      [
        word(score.kind === "critic" ? "stage.read.critic.centred" : "stage.read.score"),
        value(said), "discriminator"],
      score.optimal && [
        word(sampled ? "stage.read.optimal.estimate" : "stage.read.optimal"),
        value(at(run.keyframes.optimal.row(keyframe))), "discriminator"],
      [word("stage.read.data"), value(at(scene.data.values)), "data"],
      [word("stage.read.model"), value(at(run.keyframes.model.row(keyframe))), "generator"],
    ].filter(Boolean);
  }
}

/** "½: D cannot tell". */
function levelName(score) {
  const names = { 0: "0", 0.5: "½", 0.25: "¼" };
  return score.kind === "critic"
    ? word("stage.score.mean")
    : word("stage.score.equilibrium.at", names[score.level] ?? fixed(score.level, 2));
}

/** The ends of the axis of D: those of the game, or rounded so that all scores are between them. */
function extent(score, scores) {
  if (!score.open) {
    return [0, 1];
  }
  const finite = Array.from(scores).filter(Number.isFinite);
  let low = Math.min(score.low, ...finite);
  let high = Math.max(score.high, ...finite);
  if (score.even) {
    high = Math.max(-low, high);
    low = -high;
  }
  const step = roundStep((high - low) / 4);
  return [
    low < score.low ? step * Math.floor(low / step) : low,
    high > score.high ? step * Math.ceil(high / step) : high,
  ];
}

/** Bars per unit of x, and how many samples are outside. */
function histogram(samples, axis, bins) {
  const bars = new Float64Array(bins);
  const width = (axis.high - axis.low) / bins;
  let outside = 0;
  samples.forEach(sample => {
    const bin = Math.floor((sample - axis.low) / width);
    if (bin >= 0 && bin < bins) {
      bars[bin] += 1 / (samples.length * width);
    } else {
      outside++;
    }
  });
  return { bars, outside };
}

/** The value at x of a curve that is given at even points. */
function along(values, [low, high], x) {
  const place = Math.min(1, Math.max(0, (x - low) / (high - low))) * (values.length - 1);
  const left = Math.min(values.length - 2, Math.floor(place));
  return values[left] + (place - left) * (values[left + 1] - values[left]);
}

function clipped(context, left, top, right, bottom, draw) {
  context.save();
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.clip();
  draw();
  context.restore();
}
