import { isIP } from 'node:net';
import { resolve } from 'node:path';
import * as z from 'zod';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z
    .string()
    .refine(
      (host) => LOOPBACK.test(host),
      'must be a loopback address: there are no accounts yet to keep strangers out',
    )
    .default('127.0.0.1'),
  THROUGHLINE_DATA: z.string().min(1).default('.throughline'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  THROUGHLINE_SAMPLE: z.stringbool().default(true),
});

/** Everything the server takes from its surroundings. */
export interface Settings {
  port: number;
  host: string;
  /** Absolute; holds the token and, without `databaseUrl`, the database. */
  dataDirectory: string;
  databaseUrl: string | undefined;
  logLevel: string;
  /** Whether an empty installation gets the sample project. */
  hasSample: boolean;
}

/** Reads the environment; a bad value throws with the variable's name and what would be right. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    const told = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Error(`The environment does not fit: ${told.join('; ')}.`);
  }
  const { PORT, HOST, THROUGHLINE_DATA, DATABASE_URL, LOG_LEVEL, THROUGHLINE_SAMPLE } = read.data;
  return {
    port: PORT,
    host: HOST,
    dataDirectory: resolve(THROUGHLINE_DATA),
    databaseUrl: DATABASE_URL,
    logLevel: LOG_LEVEL,
    hasSample: THROUGHLINE_SAMPLE,
  };
}

/** An address as it stands in a URL. */
export function hostInUrl(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}
