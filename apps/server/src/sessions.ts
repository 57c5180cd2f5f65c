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
  readonly #codes = new Map<string, number>();

  constructor(token: string, clock: () => Date) {
    this.#token = token;
    this.#clock = clock;
  }

  isToken(candidate: string): boolean {
    return isEqual(candidate, this.#token);
  }

  /** A code for one sign-in within ten minutes. */
  issueCode(): string {
    const now = this.#clock().getTime();
    for (const [code, end] of this.#codes) if (end < now) this.#codes.delete(code);
    const code = randomBytes(24).toString('base64url');
    this.#codes.set(code, now + LINK_MINUTES * 60_000);
    return code;
  }

  /** The session that a code is worth; null when it was used, has ended or never was. */
  redeem(code: string): string | null {
    const end = this.#codes.get(code);
    this.#codes.delete(code);
    const now = this.#clock().getTime();
    if (end === undefined || end < now) return null;
    const until = String(now + SESSION_SECONDS * 1000);
    return `${until}.${this.#sign(until)}`;
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
