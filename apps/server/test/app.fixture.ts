import { openTestDatabase, tickingClock, type TestDatabase } from '@throughline/testing';
import type { FastifyInstance } from 'fastify';
import { v7 as newId } from 'uuid';
import { buildApp } from '../src/app.ts';
import { createLogger } from '../src/logger.ts';
import { Sessions } from '../src/sessions.ts';

export const TOKEN = 'a-token-that-is-long-enough-for-a-test';
export const HOST = '127.0.0.1:3000';

export interface TestApp {
  app: FastifyInstance;
  database: TestDatabase;
  /** Every line that the server logged. */
  logged: string[];
  isDatabaseUp: boolean;
  close: () => Promise<void>;
}

/** The HTTP side on a database of its own, not listening: requests are injected. */
export async function openTestApp(clock = tickingClock()): Promise<TestApp> {
  const database = await openTestDatabase();
  const logged: string[] = [];
  const test = { database, logged, isDatabaseUp: true } as TestApp;
  test.app = await buildApp({
    world: { stores: database.stores, clock, newId },
    sessions: new Sessions(TOKEN, clock),
    isReady: async () => test.isDatabaseUp,
    url: () => `http://${HOST}`,
    webDirectory: '/nowhere',
    logger: createLogger('trace', { write: (line) => void logged.push(line) }),
  });
  test.close = async () => {
    await test.app.close();
    await database.close();
  };
  return test;
}

export const bearer = { authorization: `Bearer ${TOKEN}`, host: HOST };
