import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, in lower-case hex. */
export const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** SHA-256 of a text in UTF-8, in lower-case hex. */
export const hashText = (text: string): string => hashBytes(utf8ToBytes(text));
