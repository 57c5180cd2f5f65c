/**
 * The framing of PostgreSQL's protocol 3.0, as far as a server in front of one session needs it.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */

/** How a ReadyForQuery describes its session: idle, in a transaction, in a failed transaction. */
export type TransactionStatus = 'I' | 'T' | 'E';

/** Longest message accepted, in bytes: PostgreSQL's own limit for one value. */
export const MESSAGE_BYTES_MAX = 1024 ** 3;

/** Codes that stand in place of a protocol version in a connection's first message. */
export const startupCode = {
  protocol3: 196_608,
  cancelRequest: 80_877_102,
  sslRequest: 80_877_103,
  gssEncryptionRequest: 80_877_104,
} as const;

/** Cuts a byte stream into messages. The first ones have no type byte: `expectsType` says which. */
export interface MessageReader {
  push: (chunk: Buffer) => void;
  /** The next whole message, or null until more bytes have come. Throws RangeError on a bad length. */
  next: (expectsType: boolean) => Buffer | null;
}

export function createMessageReader(): MessageReader {
  let chunks: Buffer[] = [];
  let size = 0;

  // Joined only when a whole header or message is there: a long message arrives in many chunks.
  const joined = (): Buffer => {
    const [first] = chunks;
    const all = chunks.length === 1 && first ? first : Buffer.concat(chunks);
    chunks = [all];
    return all;
  };
  let neededBytes = 0;

  return {
    push(chunk) {
      chunks.push(chunk);
      size += chunk.length;
    },
    next(expectsType) {
      const headerBytes = expectsType ? 5 : 4;
      if (size < Math.max(headerBytes, neededBytes)) return null;
      const all = joined();
      const length = all.readInt32BE(headerBytes - 4);
      if (length < 4 || length > MESSAGE_BYTES_MAX) throw new RangeError('Bad message length');
      const end = headerBytes - 4 + length;
      neededBytes = end;
      if (size < end) return null;
      neededBytes = 0;
      chunks = size > end ? [all.subarray(end)] : [];
      size -= end;
      return all.subarray(0, end);
    },
  };
}

/** What a server's replies tell in passing. */
export interface ReplyScanner {
  push: (chunk: Buffer) => void;
  /** Taken from the last ReadyForQuery. */
  status: () => TransactionStatus;
  /** The notifications since the last call, as whole messages. */
  takeNotifications: () => Buffer[];
}

export function createReplyScanner(): ReplyScanner {
  let status: TransactionStatus = 'I';
  let notifications: Buffer[] = [];
  const reader = createMessageReader();

  return {
    push(chunk) {
      reader.push(chunk);
      for (let message = reader.next(true); message; message = reader.next(true)) {
        const type = String.fromCharCode(message[0] ?? 0);
        if (type === 'Z') status = String.fromCharCode(message[5] ?? 0) as TransactionStatus;
        if (type === 'A') notifications.push(Buffer.from(message));
      }
    },
    status: () => status,
    takeNotifications() {
      const taken = notifications;
      notifications = [];
      return taken;
    },
  };
}

function message(type: string, ...parts: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? text(part) : part)));
  const header = Buffer.alloc(5);
  header.write(type, 0, 'latin1');
  header.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([header, body]);
}

const text = (value: string): Buffer => Buffer.from(`${value}\0`, 'utf8');

function int32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeInt32BE(value, 4 * index));
  return bytes;
}

export const queryMessage = (sql: string): Buffer => message('Q', sql);

export const askForPassword = message('R', int32(3));

/** All that a client waits for before its first query. */
export function greeting(processId: number, parameters: ReadonlyMap<string, string>): Buffer {
  return Buffer.concat([
    message('R', int32(0)),
    ...[...parameters].map(([name, value]) => message('S', name, value)),
    message('K', int32(processId, 0)),
    message('Z', Buffer.from('I')),
  ]);
}

/** An ErrorResponse that ends the connection. `code` is a SQLSTATE. */
export function fatalError(code: string, description: string): Buffer {
  return message('E', 'SFATAL', 'VFATAL', `C${code}`, `M${description}`, Buffer.from([0]));
}
