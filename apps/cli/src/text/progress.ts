/** One line that tells how long work goes on; gone when it ends. */
export interface Progress {
  say(text: string): void;
  end(): void;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 100;
const CLEAR_LINE = '\r\u001b[2K';

/** Shows nothing unless `isShown`: a log file has no use for it. */
export function startProgress(isShown: boolean): Progress {
  if (!isShown) return { say: () => undefined, end: () => undefined };
  const startedMs = performance.now();
  let text = '';
  let frame = 0;
  const draw = () => {
    const seconds = Math.floor((performance.now() - startedMs) / 1000);
    const time = seconds > 0 ? ` (${seconds} s)` : '';
    process.stderr.write(`${CLEAR_LINE}${FRAMES[frame++ % FRAMES.length]} ${text}${time}`);
  };
  const timer = setInterval(draw, FRAME_MS);
  return {
    say(next) {
      text = next;
      draw();
    },
    end() {
      clearInterval(timer);
      process.stderr.write(CLEAR_LINE);
    },
  };
}
