/** The types of the router for outsiders: all our declarations rolled into one file. */
import { isAbsolute, join } from 'node:path';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { root } from '../paths.mjs';

const HEAD = `/**
 * The types of Throughline's router. They need @trpc/client, superjson and zod beside them:
 *
 *   import { createTRPCClient, httpBatchLink } from '@trpc/client';
 *   import superjson from 'superjson';
 *   import type { AppRouter } from './router.d.ts';
 *
 *   const headers = { authorization: \`Bearer \${token}\` };
 *   const link = httpBatchLink({ url: 'http://127.0.0.1:3000/trpc', transformer: superjson, headers });
 *   const throughline = createTRPCClient<AppRouter>({ links: [link] });
 *
 * Written by \`pnpm contract:update\`.
 */
`;

/** Ours go in; libraries stay imports. */
const isLibrary = (id: string) => !/^(\.|@throughline\/)/.test(id) && !isAbsolute(id);

/** The text of router.d.ts, from the declarations that `tsc -b` wrote. */
export async function bundleRouterTypes(): Promise<string> {
  const bundle = await rolldown({
    input: join(root, 'packages/shared/dist/router.d.ts'),
    external: isLibrary,
    // The generator is for sources, of which there are none: naming it keeps TypeScript from being asked.
    plugins: [dts({ dtsInput: true, tsconfig: false, generator: 'oxc' })],
  });
  try {
    const { output } = await bundle.generate({ format: 'esm' });
    if (output.length !== 1) throw new Error(`The types came out as ${output.length} files.`);
    return `${HEAD}${output[0].code.trimEnd()}\n`;
  } finally {
    await bundle.close();
  }
}
