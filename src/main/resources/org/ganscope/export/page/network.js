// A multilayer perceptron: h = φ(W·h + b) for each hidden layer, and a linear output.

const ACTIVATIONS = {
  "relu": a => a > 0 ? a : 0,
  "leaky-relu": a => a > 0 ? a : 0.2 * a,
  "tanh": Math.tanh,
  "sigmoid": sigmoid,
  "softplus": a => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a))),
};

function sigmoid(a) {
  return 1 / (1 + Math.exp(-a));
}

class Network {
  /** The widths of the input, the hidden layers and the output; one row of weights for each keyframe. */
  constructor({ widths, activation, weights }) {
    this.widths = widths;
    this.activation = ACTIVATIONS[activation];
    this.weights = weights;
  }

  get parameters() {
    return this.weights.columns;
  }

  /** The output for n columns of (inputs×n) at a keyframe: (outputs×n). */
  forward(keyframe, input, n) {
    const w = this.weights.row(keyframe);
    let below = input;
    let at = 0;
    for (let layer = 1; layer < this.widths.length; layer++) {
      const inputs = this.widths[layer - 1];
      const units = this.widths[layer];
      const out = new Float64Array(units * n);
      const biases = at + units * inputs;
      for (let unit = 0; unit < units; unit++) {
        const to = unit * n;
        out.fill(w[biases + unit], to, to + n);
        for (let k = 0; k < inputs; k++) {
          const weight = w[at + unit * inputs + k];
          const from = k * n;
          for (let i = 0; i < n; i++) {
            out[to + i] += weight * below[from + i];
          }
        }
      }
      if (layer < this.widths.length - 1) {
        for (let i = 0; i < out.length; i++) {
          out[i] = this.activation(out[i]);
        }
      }
      below = out;
      at = biases + units;
    }
    return below;
  }
}
