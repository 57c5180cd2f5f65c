const STORY =
  /^\W*(?:user story\W+)?as an? [^.]{1,200}?\s(?:i|we) (?:want|need|can|could|would|wish|should|must|expect|am|have)\b/i;
/** What most texts do not have, looked for before they are cleaned of their marks. */
const STORY_BEGIN = /\bas\W+an?\s/i;

/** Whether a text is a user story: it says who wants what, and follows no pattern of requirements. */
export function isUserStory(text: string): boolean {
  const head = text.slice(0, 1000);
  if (!STORY_BEGIN.test(head)) return false;
  return STORY.test(head.replaceAll(/[*_]+/g, '').replaceAll(/\s+/g, ' '));
}
