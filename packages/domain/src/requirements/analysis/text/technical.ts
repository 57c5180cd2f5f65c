/** A run without white space that is longer than this is data, not a word. */
export const LONGEST_WORD = 300;

/** Cheap test that lets nearly every plain word through at once. */
const MAY_BE_TECHNICAL = /[./\\@:=#$({<~-]|^www/;

/** `kept.Being`: a forgotten space between two sentences, not a file name. */
const GLUED = /^[a-z]{3,}\.[A-Z][a-z]*$/;

const SPOKEN = /^(?:e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|etc|vs|approx|incl)\.?$/i;

const TECHNICAL = [
  /^[a-z][a-z0-9+.-]*:\/\//i, // URL
  /^www\./i,
  /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, // e-mail address
  /^(?:~|\.{1,2})?\/[\w.~*{}:<>-]/, // path from a root
  /^\.[a-z][\w.-]*(?:\/|$)/i, // dot file
  /^[a-z]:\\/i,
  /^--?[a-z][\w-]*(?:=.*)?$/i, // command line flag
  /^@[\w-]+\//, // scoped package
  /^[\w.-]+(?:\/[\w.{}:*-]+)*\/[\w{}:*-]+\.\w{1,5}$/, // path with a file extension
  /^[\w-]+(?:\/[\w.{}:*-]+)*\/$/, // folder
  /^(?=.*[a-z])[\w-]+(?:\.[\w-]+)+$/i, // dotted name
  /^(?:text|image|audio|video|font)\/(?:plain|html|css|csv|xml|markdown|calendar|javascript|png|jpe?g|gif|webp|svg\+xml|avif|tiff|bmp|mpeg|mp4|ogg|wav|webm|aac|woff2?|\*)$/i, // media type
  /^(?:application|multipart)\/[\w.+*-]+$/i,
  /^[#$]\w|\{.*\}|\w=\w|^:\w|\w::\w|^[\w.]+\($/,
  /^\d{4}-\d{2}-\d{2}/, // date, time, ratio
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/,
  /^\d+:\d+/,
  /^v?\d+(?:\.\d+){2,}|^v\d/i, // version
];

/** Says whether a run without white space is a name of the machine's world: URL, path, flag, date, version. */
export function isTechnical(chunk: string): boolean {
  if (!MAY_BE_TECHNICAL.test(chunk) || SPOKEN.test(chunk) || GLUED.test(chunk)) return false;
  return TECHNICAL.some((form) => form.test(chunk));
}
