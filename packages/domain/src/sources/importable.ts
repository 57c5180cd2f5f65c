/** What one import takes; in base64 and with its paths `bytes` stays below what the server takes in one call. */
export const IMPORT_LIMITS = {
  files: 10_000,
  folders: 100,
  bytes: 90_000_000,
  fileBytes: 5_000_000,
};

/** What one part takes of an import that is too large for one call: short enough for a busy machine. */
export const IMPORT_PART = { files: 2000, bytes: 45_000_000 };

/** What goes in one import of several calls: so much a browser can hold at once. */
export const IMPORT_TOTALS = { files: 100_000, bytes: 500_000_000 };

/** Folders that hold what machines made or fetched. */
const JUNK_FOLDERS = new Set([
  '.cache',
  '.git',
  '.hg',
  '.svn',
  '.throughline',
  '.venv',
  '__pycache__',
  'bower_components',
  'coverage',
  'dist',
  'node_modules',
]);
const JUNK_FILES = new Set(['.DS_Store', 'Thumbs.db', 'throughline.config']);

/** Whether an import passes over a folder of that name, and all that is below it. */
export const isJunkFolder = (name: string): boolean => JUNK_FOLDERS.has(name);

/** Whether an import passes over a file of that name. */
export const isJunkFile = (name: string): boolean => JUNK_FILES.has(name);

/** How many of a file's first bytes tell whether it is text. */
export const SNIFFED_BYTES = 8000;

/**
 * Whether a file is none that an import reads. As git tells: text holds no NUL, unless a mark says that it
 * is UTF-16. Archives of documents are read by what is in them.
 */
export function isBinary(name: string, content: Uint8Array): boolean {
  if (/\.reqifz$/i.test(name)) return false;
  const [first, second] = content;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !isUtf16 && content.subarray(0, SNIFFED_BYTES).includes(0);
}
