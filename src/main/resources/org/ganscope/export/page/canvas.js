// What all drawings share: colours of the theme, axes, sharp canvases.

/** More pixels than this for each pixel of the style cost time and are not seen. */
const MOST_RATIO = 2;

let colours = {};

/** Reads the colours of the theme in force. */
function readColours() {
  const style = getComputedStyle(document.documentElement);
  const names = [
    "data", "generator", "discriminator", "text", "secondary", "card", "line", "edge",
    "ramp-generated", "ramp-middle", "ramp-real"];
  colours = Object.fromEntries(names.map(name => [name, style.getPropertyValue("--" + name).trim()]));
  colours.family = getComputedStyle(document.body).fontFamily;
  colours.ramp = Array.from({ length: 256 }, (_, i) => rampColour(i / 255));
}

function channels(colour) {
  return [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16));
}

/** The colour of what D says, 0 (generated) to 1 (real), as three channels. */
function rampColour(share) {
  const side = 2 * Math.min(1, Math.max(0, share)) - 1;
  const end = channels(colours[side < 0 ? "ramp-generated" : "ramp-real"]);
  const amount = Math.abs(side) ** 0.7;
  return channels(colours["ramp-middle"]).map((middle, i) => middle + amount * (end[i] - middle));
}

/** The context of a canvas as large as it is shown, in units of its style. */
function cleared(canvas) {
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  const ratio = Math.min(MOST_RATIO, window.devicePixelRatio || 1);
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  const context = canvas.getContext("2d");
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.font = "12px " + colours.family;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  return { context, width, height };
}

/** A linear axis: the values low…high are at the places from…to. */
class Axis {
  constructor(low, high, from, to) {
    Object.assign(this, { low, high, from, to });
  }

  at(number) {
    return this.from + (number - this.low) / (this.high - this.low) * (this.to - this.from);
  }

  number(place) {
    return this.low + (place - this.from) / (this.to - this.from) * (this.high - this.low);
  }

  /** Round numbers along the axis, at most so many, and their distance. */
  ticks(most) {
    const step = roundStep((this.high - this.low) / most);
    const ticks = [];
    for (let i = Math.ceil(this.low / step - 1e-9); i * step <= this.high + step * 1e-9; i++) {
      ticks.push(i * step);
    }
    return { ticks, step };
  }
}

/** The least of 1, 2, 5, 10 … times a power of ten that is not smaller. */
function roundStep(least) {
  const ten = 10 ** Math.floor(Math.log10(least));
  return ten * [1, 2, 5, 10].find(factor => factor * ten >= least * (1 - 1e-9));
}

function strokeLine(context, colour, width, dash, x1, y1, x2, y2) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
  context.setLineDash([]);
}

/** A curve through n points; a number that is not finite is a gap. */
function strokeCurve(context, colour, width, dash, n, x, y) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.beginPath();
  let isGap = true;
  for (let i = 0; i < n; i++) {
    const up = y(i);
    if (!Number.isFinite(up)) {
      isGap = true;
    } else if (isGap) {
      context.moveTo(x(i), up);
      isGap = false;
    } else {
      context.lineTo(x(i), up);
    }
  }
  context.stroke();
  context.setLineDash([]);
}

function disc(context, x, y, radius, fill, edge) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = edge;
  context.lineWidth = 1.5;
  context.stroke();
}

function writeText(context, text, x, y, align, colour, isBold) {
  context.font = (isBold ? "bold 13px " : "12px ") + colours.family;
  context.textAlign = align;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** A name with its real subscripts: p_data, L_D. */
function notation(text) {
  const parts = text.split(/(?<![\p{L}\p{N}_])([Lp])_(data|D|G|g)(?![\p{L}\p{N}_])/u);
  return parts.map((part, i) => i % 3 === 2 ? element("sub", { textContent: part }) : part);
}

/** A small drawing that shows how something is drawn. */
function swatch(kind, colour) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  const part = (name, attributes) => {
    const made = document.createElementNS(space, name);
    Object.entries(attributes).forEach(([key, text]) => made.setAttribute(key, text));
    picture.append(made);
  };
  const paint = "var(--" + colour + ")";
  picture.setAttribute("width", 20);
  picture.setAttribute("height", 12);
  picture.setAttribute("aria-hidden", "true");
  if (kind === "bar") {
    part("rect", { x: 4, y: 1, width: 12, height: 10, fill: paint, "fill-opacity": 0.55 });
  } else if (kind === "dot") {
    part("circle", { cx: 10, cy: 6, r: 3.5, fill: paint });
  } else if (kind === "square") {
    part("rect", { x: 7, y: 3, width: 6, height: 6, fill: paint });
  } else if (kind === "ring") {
    part("circle", { cx: 10, cy: 6, r: 4.5, fill: "none", stroke: paint, "stroke-dasharray": "2 2" });
  } else if (kind === "ramp") {
    ["generated", "middle", "real"].forEach((name, i) =>
      part("rect", {
        x: 1 + 6 * i, y: 1, width: 6, height: 10, fill: "var(--ramp-" + name + ")",
        stroke: "var(--edge)", "stroke-width": 0.5,
      }));
  } else {
    const dash = { line: "", dashed: "5 3", dotted: "2 2" }[kind];
    part("path", { d: "M0 6h20", stroke: paint, "stroke-width": 2, "stroke-dasharray": dash });
  }
  return picture;
}
