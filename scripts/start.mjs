/** `npm start`: from a clone, or from anything since, to a running server. */
import { generateClient, buildWeb, installPackages } from './bootstrap.mjs';
import { endWithPackageManager, start } from './processes.mjs';
import { ensureToolchain } from './toolchain.mjs';

endWithPackageManager();
ensureToolchain();
await installPackages();
await generateClient();
await buildWeb();

// The channel is the server's sign of life from us: it stops when the channel closes, SIGKILL included.
const { done } = start('node', ['apps/server/src/main.ts', ...process.argv.slice(2)], {
  reach: 'leader',
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
process.exit(await done);
