// Reads the tables of numbers: base64, zlib, bytes sorted by weight, differences of rows.

/** Rows of numbers. */
class Table {
  constructor(rows, columns, values) {
    this.rows = rows;
    this.columns = columns;
    this.values = values;
  }

  row(index) {
    return this.values.subarray(index * this.columns, (index + 1) * this.columns);
  }
}

async function unzip(text) {
  const letters = atob(text);
  const zipped = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) {
    zipped[i] = letters.charCodeAt(i);
  }
  const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A number of which the bits are given: 1 byte is a share, 2 half, 3 and 4 single precision. */
function decoded(bits, bytes) {
  const values = new Float32Array(bits.length);
  const raw = new Uint32Array(values.buffer);
  for (let i = 0; i < bits.length; i++) {
    if (bytes === 1) {
      values[i] = bits[i] === 0 ? NaN : (bits[i] - 1) / 254;
    } else if (bytes === 2) {
      values[i] = half(bits[i]);
    } else {
      raw[i] = bytes === 3 ? bits[i] << 8 : bits[i];
    }
  }
  return values;
}

/** The number with these 16 bits, IEEE 754 binary16. */
function half(bits) {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = bits >> 10 & 31;
  const fraction = bits & 1023;
  if (exponent === 31) {
    return fraction ? NaN : sign * Infinity;
  }
  return exponent === 0
    ? sign * fraction * 2 ** -24
    : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

async function readTable(packed) {
  const planes = await unzip(packed.data);
  const count = packed.rows * packed.columns;
  const bits = new Uint32Array(count);
  const mask = packed.bytes === 4 ? -1 : (1 << 8 * packed.bytes) - 1;
  for (let i = 0; i < count; i++) {
    let difference = 0;
    for (let plane = 0; plane < packed.bytes; plane++) {
      difference = difference << 8 | planes[plane * count + i];
    }
    const before = i < packed.columns ? 0 : bits[i - packed.columns];
    bits[i] = before + difference & mask;
  }
  return new Table(packed.rows, packed.columns, decoded(bits, packed.bytes));
}

/** Replaces each packed table inside an object by the table itself. */
async function unpackAll(object) {
  await Promise.all(
    Object.entries(object).map(async ([name, part]) => {
      if (part !== null && typeof part === "object") {
        if ("bytes" in part && "data" in part) {
          object[name] = await readTable(part);
        } else {
          await unpackAll(part);
        }
      }
    }));
}
