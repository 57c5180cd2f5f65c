const USER_STORY =
  /^\W*(?:user story\W+)?as an? [^.]{1,200}?\s(?:i|we) (?:want|need|can|could|would|wish|should|must|expect|am|have)\b/i;

/** Whether a text is a user story: it says who wants what, and follows no pattern of requirements. */
export function isUserStory(text: string): boolean {
  return USER_STORY.test(text.slice(0, 1000).replaceAll(/[*_]+/g, '').replaceAll(/\s+/g, ' '));
}
