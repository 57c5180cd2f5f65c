/** `pnpm build`: the declarations, then what each app makes of itself (web page, command file). */
import { buildTypes, generateClient } from './bootstrap.mjs';
import { run } from './processes.mjs';

await generateClient();
await buildTypes();
process.exit(await run('pnpm', ['--recursive', '--filter', './apps/*', '--if-present', 'build']));
