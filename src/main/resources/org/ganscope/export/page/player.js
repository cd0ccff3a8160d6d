// Which keyframe is shown, and when the next one is.

class Player {
  /** @param show called after each change */
  constructor(last, show) {
    this.last = last;
    this.show = show;
    this.keyframe = 0;
    this.pace = 12;
    this.isPlaying = false;
  }

  /** Shows a keyframe; the nearest, if there is none of that number. */
  go(keyframe) {
    this.keyframe = Math.min(this.last, Math.max(0, Math.round(keyframe)));
    this.show();
  }

  /** Shows the keyframe nearest to a step. */
  seek(step) {
    const steps = run.keyframes.step;
    let nearest = 0;
    steps.forEach((each, i) => {
      if (Math.abs(each - step) < Math.abs(steps[nearest] - step)) {
        nearest = i;
      }
    });
    this.pause();
    this.go(nearest);
  }

  toggle() {
    if (this.isPlaying) {
      this.pause();
      return;
    }
    this.isPlaying = true;
    this.started = undefined;
    if (this.keyframe === this.last) {
      this.keyframe = 0;
    }
    this.show();
    requestAnimationFrame(time => this.play(time));
  }

  pause() {
    this.isPlaying = false;
    this.show();
  }

  /** One frame: a slow device leaves keyframes out, but keeps the pace. */
  play(time) {
    if (!this.isPlaying) {
      return;
    }
    this.started ??= time - this.keyframe / this.pace * 1000;
    const due = Math.floor((time - this.started) / 1000 * this.pace);
    if (due > this.keyframe) {
      this.keyframe = Math.min(this.last, due);
      this.isPlaying = this.keyframe < this.last;
      this.show();
    }
    requestAnimationFrame(next => this.play(next));
  }

  setPace(pace) {
    this.pace = pace;
    this.started = undefined;
  }
}
