// Words and numbers as the window writes them.

const run = JSON.parse(document.getElementById("run").textContent);

/** The text of a key with "{0}", "{1}" … filled in. */
function word(key, ...values) {
  if (!(key in run.words)) {
    throw new Error("no word " + key);
  }
  return values.reduce((text, value, i) => text.replaceAll("{" + i + "}", value), run.words[key]);
}

/** The name of a part of the picture, and a sentence on it. */
function namedPart(key, ...values) {
  return { name: word(key), hint: word(key + ".hint", ...values) };
}

/** A number with so many decimals, separated thousands and a real minus sign. */
function fixed(value, decimals) {
  if (!Number.isFinite(value)) {
    return "–";
  }
  if (Math.abs(value) >= 99999.5) {
    return power(value);
  }
  const text = grouped(value.toFixed(decimals));
  return /[1-9]/.test(text) ? text : text.replace("−", "");
}

function grouped(digits) {
  const [whole, ...rest] = digits.replace("-", "−").split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0"), ...rest].join(".");
}

/** A whole number: "12 480". */
function count(value) {
  return grouped(String(Math.round(value)));
}

/** "4.2×10⁻⁵". */
function power(value) {
  const [digits, exponent] = value.toExponential(1).split("e");
  const raised = String(Number(exponent)).replace(/./g, c => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(c)]);
  const number = digits.replace(/\.0$/, "").replace("-", "−");
  return number === "1" ? "10" + raised : number + "×10" + raised;
}

/** A measured value in a few characters. */
function value(number) {
  const size = Math.abs(number);
  if (size !== 0 && size < 0.0005) {
    return power(number);
  }
  return fixed(number, size < 9.9995 ? 3 : size < 99.995 ? 2 : size < 999.95 ? 1 : 0);
}

/** The label of a tick, with as many digits as the distance between ticks needs. */
function tick(number, distance) {
  if (Math.abs(number) < distance * 1e-6) {
    return "0";
  }
  const size = Math.abs(number);
  if (size >= 99999.5 || size < 0.00095) {
    return power(number);
  }
  return grouped(number.toFixed(Math.max(0, -Math.floor(Math.log10(distance) + 1e-9))));
}

/** A coordinate as it is shown: your own data in the unit of their file. */
function shown(measure, x) {
  const decimals = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(measure.scale))));
  return fixed(measure.shift + measure.scale * x, decimals);
}

/** An element with properties and children; text is never read as markup. */
function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
