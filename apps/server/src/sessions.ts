import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const LINK_MINUTES = 10;
const SESSION_DAYS = 30;
export const SESSION_SECONDS = SESSION_DAYS * 24 * 60 * 60;

/**
 * Who holds the installation's token may make one-time links; who opens one gets a session.
 * A session is its end and a signature with a key drawn from the token: a new token ends all of them.
 */
export class Sessions {
  readonly #token: string;
  readonly #clock: () => Date;
  readonly #codes = new Map<string, { endMs: number; to: string }>();

  constructor(token: string, clock: () => Date) {
    this.#token = token;
    this.#clock = clock;
  }

  isToken(candidate: string): boolean {
    return isEqual(candidate, this.#token);
  }

  /** A code for one sign-in within ten minutes, which then leads to a page. */
  issueCode(to = '/'): string {
    const nowMs = this.#clock().getTime();
    for (const [code, { endMs }] of this.#codes) if (endMs < nowMs) this.#codes.delete(code);
    const code = randomBytes(24).toString('base64url');
    this.#codes.set(code, { endMs: nowMs + LINK_MINUTES * 60_000, to });
    return code;
  }

  /** The session that a code is worth, and the page it leads to; null when it was used, has ended or never was. */
  redeem(code: string): { session: string; to: string } | null {
    const issued = this.#codes.get(code);
    this.#codes.delete(code);
    const nowMs = this.#clock().getTime();
    if (!issued || issued.endMs < nowMs) return null;
    const until = String(nowMs + SESSION_SECONDS * 1000);
    return { session: `${until}.${this.#sign(until)}`, to: issued.to };
  }

  isSession(session: string): boolean {
    const [until = '', signature = ''] = session.split('.');
    return isEqual(signature, this.#sign(until)) && Number(until) > this.#clock().getTime();
  }

  #sign(until: string): string {
    return createHmac('sha256', `throughline session ${this.#token}`)
      .update(until)
      .digest('base64url');
  }
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
