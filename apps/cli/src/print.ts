let isGuarded = false;

/** Writes to standard output. A reader that stops early (`| head`) is no fault of ours. */
export function print(text: string): void {
  if (!isGuarded) {
    isGuarded = true;
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.stdout.write(text);
}
