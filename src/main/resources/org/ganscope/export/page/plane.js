// The stage of a game over the plane: what D says as a background, both kinds of samples.

const MARGIN = 34;

/** Products and sums for a background while the picture moves, and once it rests. */
const MOST_WORK = 1.2e7;
const MOST_WORK_AT_REST = 1e8;

/** More shares would hide each other. */
const MOST_SHARES = 30;

class PlaneStage {
  constructor(canvas, game) {
    this.canvas = canvas;
    this.game = game;
    canvas.classList.add("plane");
    const { score, modes } = game.scene(0);
    const isCritic = score.kind === "critic";
    this.layers = [
      {
        id: "score", kind: "ramp", ...namedPart(isCritic ? "layer.score.critic" : "layer.score"),
      },
      score.optimal && { id: "optimal", kind: "ramp", ...namedPart("layer.optimal") },
      {
        id: "level", kind: "line", colour: "text", name: levelName(score),
        hint: word(isCritic ? "stage.score.mean.hint" : "stage.score.level.hint"),
      },
      { id: "real", kind: "square", colour: "data", ...namedPart("layer.real") },
      { id: "generated", kind: "dot", colour: "generator", ...namedPart("layer.generated") },
      {
        id: "grid", kind: "line", colour: "generator", name: word("layer.manifold"),
        hint: word("page.layer.grid.hint"),
      },
      modes.length > 0 && { id: "modes", kind: "ring", colour: "text", ...namedPart("layer.modes") },
    ].filter(Boolean);
    this.shown = new Set(["score", "level", "real", "generated", "modes"]);
    this.ground = document.createElement("canvas");
  }

  /** Only one background is shown at a time. */
  switched(layer) {
    if (layer === "score" || layer === "optimal") {
      this.shown.delete(layer === "score" ? "optimal" : "score");
    }
  }

  draw(view) {
    const { context, width, height } = cleared(this.canvas);
    const scene = this.game.scene(view.keyframe);
    this.context = context;
    this.fit(scene, width, height);
    const { x, y } = this;
    clipped(context, x.from, y.to, x.to, y.from, () => {
      this.drawGround(view, scene);
      if (this.shown.has("modes")) {
        this.drawModes(view, scene);
      }
      if (this.shown.has("grid")) {
        this.drawGrid(view, scene);
      }
      if (this.shown.has("real")) {
        const [across, up] = [scene.real.row(0), scene.real.row(1)];
        context.fillStyle = colours.data;
        context.globalAlpha = 0.75;
        across.forEach((place, i) => context.fillRect(x.at(place) - 1.25, y.at(up[i]) - 1.25, 2.5, 2.5));
        context.globalAlpha = 1;
      }
      this.outside = this.drawGenerated(view);
      if (this.shown.has("modes")) {
        this.drawShares(view, scene);
      }
      this.drawMarks(view);
    });
    this.drawNumbers(scene);
  }

  /** The whole region of the data, with units as long across as up. */
  fit(scene, width, height) {
    const across = width - MARGIN - 8;
    const up = height - 26 - 6;
    const unit = Math.min(
      across / (scene.x[1] - scene.x[0]), up / (scene.y[1] - scene.y[0]));
    const middle = ([low, high]) => (low + high) / 2;
    const side = (center, length) => [center - length / unit / 2, center + length / unit / 2];
    this.x = new Axis(...side(middle(scene.x), across), MARGIN, MARGIN + across);
    this.y = new Axis(...side(middle(scene.y), up), 6 + up, 6);
  }

  drawGround(view, scene) {
    const { x, y, context } = this;
    const isBest = this.shown.has("optimal") && scene.score.optimal;
    context.fillStyle = isBest ? colours.line : colours["ramp-middle"];
    context.fillRect(x.from, y.to, x.to - x.from, y.from - y.to);
    if (isBest) {
      const values = run.keyframes.optimal.row(view.keyframe);
      const side = Math.sqrt(values.length);
      const { low, high, level } = scene.score;
      const scale = ends(scene.score, values);
      this.paintField(
        values, side, side,
        share => (low + share * (high - low) - scale.low) / (scale.high - scale.low),
        [scene.x, scene.y]);
      if (this.shown.has("level")) {
        this.strokeLevel(values, side, side, (level - low) / (high - low), [scene.x, scene.y]);
      }
      return;
    }
    if (!this.shown.has("score") && !this.shown.has("level")) {
      return;
    }
    const { values, columns, rows } = this.field(view, scene);
    const region = [[x.low, x.high], [y.low, y.high]];
    const { low, high } = ends(scene.score, values);
    if (this.shown.has("score")) {
      this.paintField(values, columns, rows, score => (score - low) / (high - low), region);
    }
    if (this.shown.has("level")) {
      this.strokeLevel(values, columns, rows, scene.score.level, region);
    }
  }

  /** D at the nodes of a grid over what is seen, the lowest row first; as before if it is the same. */
  field({ keyframe, isMoving }, scene) {
    const { x, y } = this;
    const key = [keyframe, isMoving, x.low, x.high, y.low, y.high].join();
    if (this.latest?.key !== key) {
      this.latest = { key, ...this.evaluated(keyframe, isMoving, scene) };
    }
    return this.latest;
  }

  evaluated(keyframe, isMoving, scene) {
    const { x, y } = this;
    const each = this.game.discriminator.parameters * (scene.partners ? scene.partners.sets : 1);
    const work = isMoving ? MOST_WORK : MOST_WORK_AT_REST;
    const cells = Math.min(160, Math.max(24, Math.sqrt(work / each)));
    const unit = Math.max(x.to - x.from, y.from - y.to) / cells;
    const columns = Math.max(2, Math.round((x.to - x.from) / unit));
    const rows = Math.max(2, Math.round((y.from - y.to) / unit));
    const n = columns * rows;
    const points = new Float64Array(2 * n);
    for (let i = 0; i < n; i++) {
      points[i] = x.low + i % columns / (columns - 1) * (x.high - x.low);
      points[n + i] = y.low + Math.floor(i / columns) / (rows - 1) * (y.high - y.low);
    }
    return { values: this.game.judged(keyframe, points, n), columns, rows };
  }

  paintField(values, columns, rows, share, [[left, right], [low, high]]) {
    this.ground.width = columns;
    this.ground.height = rows;
    const paint = this.ground.getContext("2d");
    const image = paint.createImageData(columns, rows);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const number = values[row * columns + column];
        const at = 4 * ((rows - 1 - row) * columns + column);
        if (Number.isFinite(number)) {
          const place = Math.round(255 * Math.min(1, Math.max(0, share(number))));
          image.data.set(colours.ramp[place], at);
          image.data[at + 3] = 255;
        }
      }
    }
    paint.putImageData(image, 0, 0);
    // a node is in the middle of its pixel
    const { x, y } = this;
    const across = (x.at(right) - x.at(left)) / (columns - 1);
    const up = (y.at(low) - y.at(high)) / (rows - 1);
    this.context.drawImage(
      this.ground, x.at(left) - across / 2, y.at(high) - up / 2, across * columns, up * rows);
  }

  /** Where a field has a value: straight pieces within each cell. */
  strokeLevel(values, columns, rows, level, [[left, right], [low, high]]) {
    const { context, x, y } = this;
    const place = (column, row) => [
      x.at(left + column / (columns - 1) * (right - left)),
      y.at(low + row / (rows - 1) * (high - low))];
    context.strokeStyle = colours.text;
    context.lineWidth = 1.3;
    context.beginPath();
    for (let row = 0; row < rows - 1; row++) {
      for (let column = 0; column < columns - 1; column++) {
        const corners = [[0, 0], [1, 0], [1, 1], [0, 1]].map(([right, up]) => ({
          column: column + right, row: row + up, value: values[(row + up) * columns + column + right],
        }));
        if (!corners.every(corner => Number.isFinite(corner.value))) {
          continue;
        }
        const met = [];
        corners.forEach((a, i) => {
          const b = corners[(i + 1) % 4];
          if (a.value > level !== b.value > level) {
            const t = (level - a.value) / (b.value - a.value);
            met.push(place(a.column + t * (b.column - a.column), a.row + t * (b.row - a.row)));
          }
        });
        for (let i = 0; i + 1 < met.length; i += 2) {
          context.moveTo(...met[i]);
          context.lineTo(...met[i + 1]);
        }
      }
    }
    context.stroke();
  }

  /** A circle of 3σ around each mode; dashed where at most half of its share is generated. */
  drawModes({ keyframe }, scene) {
    const { context, x, y } = this;
    context.strokeStyle = colours.text;
    context.lineWidth = 1;
    scene.modes.forEach(([across, up, sigma, weight], i) => {
      context.setLineDash(this.share(keyframe, i) <= weight / 2 ? [3, 3] : []);
      context.beginPath();
      context.arc(x.at(across), y.at(up), this.radius(sigma), 0, 2 * Math.PI);
      context.stroke();
    });
    context.setLineDash([]);
  }

  radius(sigma) {
    return 3 * sigma * (this.x.to - this.x.from) / (this.x.high - this.x.low);
  }

  /** The share of generated samples at a mode. */
  share(keyframe, mode) {
    return run.keyframes.shares.row(keyframe)[mode];
  }

  /** The shares beside the circles, each on a plate: dark ones name the modes that are missing. */
  drawShares({ keyframe }, scene) {
    const { context, x, y } = this;
    if (scene.modes.length > MOST_SHARES) {
      return;
    }
    scene.modes.forEach(([across, up, sigma, weight], i) => {
      const share = this.share(keyframe, i);
      const text = fixed(100 * share, 0) + "\u00a0%";
      const isMissing = share <= weight / 2;
      context.font = "12px " + colours.family;
      const width = context.measureText(text).width + 8;
      const center = x.at(across);
      const away = (this.radius(sigma) + 10) * (up < (y.low + y.high) / 2 ? 1 : -1);
      const middle = Math.min(y.from - 9, Math.max(y.to + 9, y.at(up) + away));
      context.globalAlpha = 0.85;
      context.fillStyle = isMissing ? colours.text : colours.card;
      context.fillRect(center - width / 2, middle - 8, width, 16);
      context.globalAlpha = 1;
      writeText(context, text, center, middle + 0.5, "center", isMissing ? colours.card : colours.text);
    });
  }

  /** Where G sends lines of the latent space; with one latent dimension, the line itself. */
  drawGrid(view, scene) {
    const { latent } = scene;
    const lines = Array.from(latent.lines.values);
    const fine = 61;
    const steps = Array.from(
      { length: fine }, (_, i) => latent.low + i / (fine - 1) * (latent.high - latent.low));
    const shown = lines.filter((_, i) => i % 4 === 2);
    const paths = latent.dimension === 1
      ? [steps.map(z => [z, 0])]
      : shown.flatMap(fixed => [steps.map(z => [z, fixed]), steps.map(z => [fixed, z])]);
    this.context.globalAlpha = 0.8;
    paths.forEach(path => this.strokeImage(view, latent, path));
    this.context.globalAlpha = 1;
  }

  strokeImage(view, latent, path) {
    const n = path.length;
    const z = new Float64Array(latent.dimension * n);
    path.forEach(([z1, z2], i) => {
      z[i] = z1;
      if (latent.dimension > 1) {
        z[n + i] = z2;
      }
    });
    const image = this.game.made(view.keyframe, z, n);
    strokeCurve(
      this.context, colours.generator, 1, [], n, i => this.x.at(image[i]), i => this.y.at(image[n + i]));
  }

  /** The samples; how many are outside. */
  drawGenerated(view) {
    const { context, x, y } = this;
    const samples = this.game.samples(view.keyframe);
    const n = samples.length / 2;
    let outside = 0;
    context.fillStyle = colours.generator;
    context.globalAlpha = 0.8;
    context.beginPath();
    for (let i = 0; i < n; i++) {
      const across = x.at(samples[i]);
      const up = y.at(samples[n + i]);
      if (across >= x.from && across <= x.to && up <= y.from && up >= y.to) {
        context.moveTo(across + 1.6, up);
        context.arc(across, up, 1.6, 0, 2 * Math.PI);
      } else {
        outside++;
      }
    }
    if (this.shown.has("generated")) {
      context.fill();
    }
    context.globalAlpha = 1;
    return outside;
  }

  /** The probe G(z) and the pointer. */
  drawMarks(view) {
    const { context, x, y } = this;
    const [across, up] = view.probe.at;
    disc(context, x.at(across), y.at(up), 7, colours.generator, colours.card);
    disc(context, x.at(across), y.at(up), 5, colours.generator, colours.text);
    if (view.pointer) {
      const [right, high] = [x.at(view.pointer.x), y.at(view.pointer.y)];
      strokeLine(context, colours.text, 1, [], right, y.to, right, y.from);
      strokeLine(context, colours.text, 1, [], x.from, high, x.to, high);
    }
  }

  drawNumbers(scene) {
    const { context, x, y } = this;
    const [first, second] = scene.measures;
    const inUnits = (axis, { shift, scale }) =>
      new Axis(shift + scale * axis.low, shift + scale * axis.high, axis.from, axis.to);
    const across = inUnits(x, first);
    const { ticks, step } = across.ticks(6);
    ticks.forEach(number =>
      writeText(context, tick(number, step), across.at(number), y.from + 10, "center", colours.secondary));
    const up = inUnits(y, second);
    const vertical = up.ticks(6);
    vertical.ticks.forEach(number =>
      writeText(
        context, tick(number, vertical.step), x.from - 5, up.at(number), "right", colours.secondary));
    context.strokeStyle = colours.line;
    context.lineWidth = 1;
    context.strokeRect(x.from, y.to, x.to - x.from, y.from - y.to);
    const bottom = y.from + 21;
    writeText(context, first.name + " →", x.to, bottom, "right", colours.text, true);
    writeText(context, "↑ " + second.name, 0, bottom, "left", colours.text, true);
    if (this.outside > 0) {
      writeText(
        context, word("page.outside", count(this.outside)), (x.from + x.to) / 2, bottom, "center",
        colours.secondary);
    }
  }

  pointed(place) {
    const { x, y } = this;
    return {
      x: x.number(Math.min(x.to, Math.max(x.from, place.x))),
      y: y.number(Math.min(y.from, Math.max(y.to, place.y))),
    };
  }

  moved(pointer, right, up) {
    const { x, y } = this;
    const from = pointer ?? { x: (x.low + x.high) / 2, y: (y.low + y.high) / 2 };
    return {
      x: Math.min(x.high, Math.max(x.low, from.x + right * (x.high - x.low) / 100)),
      y: Math.min(y.high, Math.max(y.low, from.y + up * (y.high - y.low) / 100)),
    };
  }

  read({ keyframe, pointer }) {
    const scene = this.game.scene(keyframe);
    const { score, measures } = scene;
    const said = this.game.judged(keyframe, new Float64Array([pointer.x, pointer.y]), 1)[0];
    return [
      [measures[0].name, shown(measures[0], pointer.x), ""],
      [measures[1].name, shown(measures[1], pointer.y), ""],
      [
        word(score.kind === "critic" ? "stage.read.critic.centred" : "stage.read.score"),
        value(said), "discriminator"],
      score.optimal && [
        word("stage.read.optimal.estimate"), value(this.best(keyframe, scene, pointer)),
        "discriminator"],
    ].filter(Boolean);
  }

  /** D* at the nearest node; NaN outside the region of the data and where it is not known. */
  best(keyframe, { x, y, score }, pointer) {
    const values = run.keyframes.optimal.row(keyframe);
    const side = Math.sqrt(values.length);
    const node = (place, [low, high]) => Math.round((place - low) / (high - low) * (side - 1));
    const column = node(pointer.x, x);
    const row = node(pointer.y, y);
    const isInside = column >= 0 && column < side && row >= 0 && row < side;
    return isInside ? score.low + values[row * side + column] * (score.high - score.low) : NaN;
  }
}

/** The scores that have the colours of generated and real; for a critic as far down as up. */
function ends(score, values) {
  if (score.kind !== "critic") {
    return score.kind === "hinge" ? { low: -1, high: 1 } : { low: 0, high: 1 };
  }
  const most = values.reduce((high, f) => Number.isFinite(f) ? Math.max(high, Math.abs(f)) : high, 1e-9);
  return { low: -most, high: most };
}
