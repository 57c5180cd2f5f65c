const REQUIREMENT =
  'requirements?|req|要件|要求|需求|요구사항|anforderung|exigence|requisito|requerimiento|требование|yêu cầu';
const STORY =
  'user[ -]stor(?:y|ies)|ユーザーストーリー|用户故事|使用者故事|사용자 스토리|nutzergeschichte|récit utilisateur|historia de usuario|história de usu[aá]rio|câu chuyện người dùng|пользовательская история';
const CRITERIA =
  'acceptance criteri(?:a|on)|受け?入れ?基準|验收标准|验收准则|驗收標準|인수 (?:조건|기준)|수용 기준|akzeptanzkriterien|critères d.acceptation|criterios de aceptaci[oó]n|crit[eé]rios de aceita[cç][aã]o|критерии приёмки|критерии приемки|tiêu chí chấp nhận';

/** `Requirement 3: Title`, `REQ-3 Title`, `R3`, `3. Title`: the number is the first group. */
export const NUMBERED_HEADING = new RegExp(
  String.raw`^(?:(?:${REQUIREMENT}|r)[\s#.-]*)?(\d+(?:\.\d+)*)(?=[\s.:：)–—-]|$)[.:：)]?\s*(?:[-–—]+\s+|[:：]\s*)?`,
  'iu',
);
/** `Requirement: Title`, and any heading that begins with the word. */
export const NAMED_HEADING = new RegExp(String.raw`^(?:${REQUIREMENT})\s*[:：]\s*`, 'iu');
export const REQUIREMENT_HEADING = new RegExp(String.raw`^(?:${REQUIREMENT})(?!\p{L})`, 'iu');
export const NUMBERED_REQUIREMENT = new RegExp(String.raw`^(?:${REQUIREMENT})[\s#.-]*\d`, 'iu');

/** The name of a heading over acceptance criteria. */
export const CRITERIA_NAME = new RegExp(
  String.raw`^(?:${CRITERIA})(?!\p{L}|\s+(?:testing|prework|coverage|mapping|traceability|verification))|^ears (?:criteria|requirements)$`,
  'iu',
);
/** A line that stands in place of such a heading: bold, or alone with a colon. */
export const CRITERIA_LINE = new RegExp(
  String.raw`^[ \t]*(?:\*\*|__)\s*(?:${CRITERIA})[^*_]*(?:\*\*|__)\s*[:：]?\s*$|^[ \t]*(?:${CRITERIA})\s*[:：]\s*$`,
  'iu',
);
/** The start of a user story's line, with the words that announce it. */
export const STORY_LINE = new RegExp(
  String.raw`^[ \t>*_-]*(?:${STORY})[*_]*\s*[:：][*_]*\s*`,
  'iu',
);
/** Either of them somewhere at the start of a line. */
export const STORY_OR_CRITERIA = new RegExp(
  String.raw`^[ \t>*_-]*(?:${STORY})[*_]*\s*[:：]|^[*_]+(?:${CRITERIA})`,
  'imu',
);
