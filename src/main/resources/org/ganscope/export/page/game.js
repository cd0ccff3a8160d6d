// Both players at every keyframe.

class Game {
  constructor() {
    this.generator = new Network(run.networks.generator);
    this.discriminator = new Network(run.networks.discriminator);
    this.last = run.keyframes.step.length - 1;
  }

  scene(keyframe) {
    return run.scenes[run.keyframes.scene[keyframe]];
  }

  /** G(z) for n columns of (latent dimension×n). */
  made(keyframe, z, n) {
    return this.generator.forward(keyframe, z, n);
  }

  /** G of the latent points of the picture; kept, since a picture is drawn again and again. */
  samples(keyframe) {
    if (this.sampled?.keyframe !== keyframe) {
      const z = this.scene(keyframe).latent.samples;
      this.sampled = { keyframe, x: this.made(keyframe, z.values, z.columns) };
    }
    return this.sampled.x;
  }

  /** D(x) for n columns of (dimension×n), as the game shows it. */
  said(keyframe, x, n) {
    const { partners, score } = this.scene(keyframe);
    const logits = this.discriminator.forward(
      keyframe, partners ? packs(partners, x, n) : x, n * (partners ? partners.sets : 1));
    const scores = score.kind === "probability" ? logits.map(sigmoid) : logits;
    return partners ? means(scores, partners.sets, n) : scores;
  }

  /** D(x), or how far a critic f(x) is above its mean, which is what the stage shows. */
  judged(keyframe, x, n) {
    const origin = run.keyframes.origin.values[keyframe];
    return this.said(keyframe, x, n).map(score => score - origin);
  }

  /** A latent point with these first coordinates; the others are 0. */
  latent(keyframe, z1, z2) {
    const { dimension } = this.scene(keyframe).latent;
    const z = new Float64Array(dimension);
    z[0] = z1;
    if (dimension > 1) {
      z[1] = z2;
    }
    return z;
  }
}

/** Each sample with each set of partners: column k·n + i is sample i in set k, at place k mod m. */
function packs({ members, sets, real }, x, n) {
  const d = real.rows;
  const columns = sets * n;
  const out = new Float64Array(members * d * columns);
  for (let k = 0; k < sets; k++) {
    const own = k % members;
    for (let place = 0; place < members; place++) {
      const partner = k * (members - 1) + (place < own ? place : place - 1);
      for (let c = 0; c < d; c++) {
        const to = (place * d + c) * columns + k * n;
        if (place === own) {
          out.set(x.subarray(c * n, (c + 1) * n), to);
        } else {
          out.fill(real.row(c)[partner], to, to + n);
        }
      }
    }
  }
  return out;
}

function means(scores, sets, n) {
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < sets; k++) {
      out[i] += scores[k * n + i] / sets;
    }
  }
  return out;
}
