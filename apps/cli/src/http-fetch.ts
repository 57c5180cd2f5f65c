import { request as requestHttp } from 'node:http';
import { ConnectionError } from './connection-error.ts';

/** What is used of a request and its answer, here and by tRPC's client. */
export interface HttpRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal | null;
}

export interface HttpAnswer {
  status: number;
  ok: boolean;
  json(): Promise<unknown>;
  text(): Promise<string>;
}

/**
 * A fetch that is enough for one server. Node's own takes 80 ms to load, most of what a short command
 * would take; this takes 10.
 */
export async function httpFetch(url: string | URL, init: HttpRequest = {}): Promise<HttpAnswer> {
  const { method = 'GET', headers = {}, body, signal } = init;
  const address = new URL(url);
  // Its cryptography takes as long to load as all the rest; most servers are on this machine.
  const request =
    address.protocol === 'https:' ? (await import('node:https')).request : requestHttp;
  return new Promise((resolve, reject) => {
    let isConnected = false;
    const fail = (error: Error) => reject(new ConnectionError(error, isConnected));
    const call = request(address, { method, headers, ...(signal && { signal }) }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', fail);
      answer.on('end', () => {
        const status = answer.statusCode ?? 0;
        // Parsed when asked for: an error of the parser belongs to whoever reads the text.
        const text = async () => Buffer.concat(chunks).toString();
        const json = async () => JSON.parse(await text()) as unknown;
        resolve({ status, ok: status >= 200 && status < 300, json, text });
      });
    });
    call.on('socket', (socket) => {
      // One that was used before is connected already.
      isConnected = !socket.connecting;
      if (socket.connecting) socket.once('connect', () => (isConnected = true));
    });
    call.on('error', fail);
    call.end(body);
  });
}
